/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object; a member can be undefined, which is the same as absent. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** True for an object that is neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value that is an object; an empty one in place of any other value. */
export function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** The value of a JSON text; undefined if it is not one. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Entries of an object without the members that are undefined. */
export function definedEntries(object: JsonObject): [string, Json][] {
  return Object.entries(object).filter((entry): entry is [string, Json] => entry[1] !== undefined);
}

/** Builds an object from entries; `__proto__` becomes an ordinary member and never the prototype. */
export function fromEntries(entries: Iterable<readonly [string, Json]>): JsonObject {
  const object: JsonObject = {};
  for (const [key, value] of entries) setMember(object, key, value);
  return object;
}

/** Sets a member of an object that is being built; `__proto__` too is an ordinary one. */
export function setMember(object: JsonObject, key: string, value: Json): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

/** Levels of nesting that are read at all. TaskRouter's own objects and configurations have fewer than ten. */
export const MOST_LEVELS = 64;

/** True for a value that is nested deeper than {@link MOST_LEVELS}: recursive code could exhaust the stack on it. */
export function isTooDeep(value: Json): boolean {
  return exceeds(value, MOST_LEVELS);
}

function exceeds(value: Json | undefined, levels: number): boolean {
  if (value === undefined) return false;
  if (levels < 0) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((member) => exceeds(member, levels - 1));
}
