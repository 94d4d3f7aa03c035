import { isJsonObject, type JsonObject } from "../../language/index.js";
import { workspaceFileSchema } from "../schema/workspace-file.js";

/** What a part of a file may hold. `raw`: TaskRouter's own JSON, whose order is kept. Undefined: nothing is known of it. */
export type Shape = JsonObject | "raw" | undefined;

/** A whole workspace file: the schema that editors use has the keys in the order in which we write them. */
export const fileShape: Shape = workspaceFileSchema;

const RAW_KEYS = ["configuration", "task_routing"];

/** What stands under a key. */
export function memberShape(shape: Shape, key: string): Shape {
  if (shape === "raw" || RAW_KEYS.includes(key)) return "raw";
  const properties = toObject(shape?.properties);
  if (properties !== undefined && Object.hasOwn(properties, key)) return toObject(properties[key]);
  return toObject(shape?.additionalProperties);
}

/** What a list holds. */
export function itemShape(shape: Shape): Shape {
  return shape === "raw" ? "raw" : toObject(shape?.items);
}

/** Puts members in order: those known in that of the schema, others behind them as they were. `<<` comes first. */
export function sortByKey<Member>(
  members: readonly Member[],
  shape: Shape,
  keyOf: (member: Member) => string,
): Member[] {
  const properties = shape === "raw" ? undefined : toObject(shape?.properties);
  if (properties === undefined) return [...members];
  const ranks = new Map(["<<", ...Object.keys(properties)].map((key, rank) => [key, rank]));
  const rankOf = (member: Member) => ranks.get(keyOf(member)) ?? ranks.size;
  return [...members].sort((a, b) => rankOf(a) - rankOf(b));
}

function toObject(value: unknown): JsonObject | undefined {
  return isJsonObject(value) ? (value as JsonObject) : undefined;
}
