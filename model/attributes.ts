import { isJsonObject, isTooDeep, type Json, type JsonObject } from "../language/index.js";
import { keepIgnoredIn } from "./ignored.js";
import { isSameJson } from "./same-json.js";

/**
 * The value, in inputs and state, of an attribute that nobody declared: attributes are often personal data, so the name is all
 * that a plan shows of it.
 */
export const CONCEALED = "(not declared)";

/** The attributes of a live worker whose text is not a JSON object: nobody can declare the same. */
const UNREADABLE = "(not a JSON object)";

/** Reads attributes as TaskRouter returns them, as text; undefined if they are not a JSON object. */
export function parseAttributes(live: Json | undefined): JsonObject | undefined {
  if (isJsonObject(live)) return live;
  try {
    const value: unknown = JSON.parse(String(live ?? "{}"));
    return isJsonObject(value) && !isTooDeep(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The live attributes as their owner sees them: declared ones with their values, others by name alone, or not at all if other
 * programs own them.
 *
 * @param isShared true if attributes that are not declared belong to others
 */
export function viewAttributes(live: Json | undefined, declared: JsonObject, isShared: boolean): Json {
  const attributes = parseAttributes(live);
  if (attributes === undefined) return UNREADABLE;
  const entries = Object.entries(attributes).flatMap(([name, value]): [string, Json][] => {
    if (isOwned(declared, name)) return [[name, value ?? null]];
    return isShared ? [] : [[name, CONCEALED]];
  });
  return Object.fromEntries(entries);
}

/** The attributes before an update, and those that it declares. */
export interface AttributeChange {
  /** All live ones. */
  readonly live: JsonObject;
  /** As this stack last saw them. */
  readonly seen: JsonObject;
  readonly declared: JsonObject;
  /** True if attributes that are not declared belong to others, and stay. */
  readonly isShared: boolean;
  /** Paths that stay as they are live, such as `attributes.shift` and `attributes.status.mood`. */
  readonly ignored: readonly string[];
}

/** The attributes to write: the declared ones over those that belong to others. An attribute that was declared before goes. */
export function mergeAttributes({ live, seen, declared, isShared, ignored }: AttributeChange): JsonObject {
  const kept = Object.entries(live).filter(([name]) => isShared && !isOwned(seen, name));
  return keepLive(Object.fromEntries([...kept, ...Object.entries(declared)]), live, ignored);
}

/** The attributes with the live value in each ignored place. */
function keepLive(attributes: JsonObject, live: JsonObject, ignored: readonly string[]): JsonObject {
  return keepIgnoredIn("attributes", attributes, live, ignored);
}

/**
 * Names of the attributes that a write would change although this stack never saw their live values.
 *
 * @param merged as {@link mergeAttributes} returns them
 */
export function listUnseenAttributes(change: AttributeChange, merged: JsonObject): string[] {
  const { live } = change;
  const seen = keepLive(change.seen, live, change.ignored);
  const names = [...new Set([...Object.keys(live), ...Object.keys(merged)])];
  const isSeen = (name: string) => {
    if (!Object.hasOwn(seen, name)) return !Object.hasOwn(live, name);
    return Object.hasOwn(live, name) && (seen[name] === CONCEALED || isSameJson(seen[name], live[name]));
  };
  const isWritten = (name: string) =>
    Object.hasOwn(live, name) !== Object.hasOwn(merged, name) || !isSameJson(live[name], merged[name]);
  return names.filter((name) => isWritten(name) && !isSeen(name));
}

function isOwned(attributes: JsonObject, name: string): boolean {
  return Object.hasOwn(attributes, name) && attributes[name] !== CONCEALED;
}
