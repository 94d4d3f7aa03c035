import { isJsonObject, type JsonObject, memoize } from "../../language/index.js";
import { workspaceFileSchema } from "../schema/workspace-file.js";

/** The schema of a part of a file. `raw`: TaskRouter's own JSON, whose order is kept. Undefined: unknown. */
export type Shape = JsonObject | "raw" | undefined;

/** A whole workspace file: the schema that editors use lists the keys in our order. */
export const fileShape: Shape = workspaceFileSchema;

const RAW_KEYS = ["configuration", "task_routing"];

/** The shape of the value under a key. */
export function memberShape(shape: Shape, key: string): Shape {
  if (shape === "raw" || RAW_KEYS.includes(key)) return "raw";
  const properties = toObject(shape?.properties);
  if (properties !== undefined && Object.hasOwn(properties, key)) {
    const member = toObject(properties[key]);
    if (member?.$comment !== "group") return member;
    return member.type === "array" ? { items: shape ?? {} } : { additionalProperties: shape ?? {} };
  }
  return toObject(shape?.additionalProperties);
}

/** The shape of a list's items. */
export function itemShape(shape: Shape): Shape {
  return shape === "raw" ? "raw" : toObject(shape?.items);
}

const ranksOf = memoize(
  (properties: JsonObject): ReadonlyMap<string, number> =>
    new Map(["<<", ...Object.keys(properties)].map((key, rank) => [key, rank])),
);

/** Sorts members: `<<`, then known keys in the order of the schema, then the others as they were. */
export function sortByKey<Member>(
  members: readonly Member[],
  shape: Shape,
  keyOf: (member: Member) => string,
): Member[] {
  const properties = shape === "raw" ? undefined : toObject(shape?.properties);
  if (properties === undefined) return [...members];
  const ranks = ranksOf(properties);
  const rankOf = (member: Member) => ranks.get(keyOf(member)) ?? ranks.size;
  return [...members].sort((a, b) => rankOf(a) - rankOf(b));
}

function toObject(value: unknown): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}
