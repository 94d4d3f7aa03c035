import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";

/** A path into attributes: names, and indexes into lists. */
export type Path = readonly (string | number)[];

/** Returns the value at a path, or null if it is missing. Only own members count: `__proto__` is not an attribute. */
export function readPath(attributes: JsonObject, path: Path): Json {
  let value: Json = attributes;
  for (const step of path) {
    if (typeof step === "number") value = Array.isArray(value) ? (value[step] ?? null) : null;
    else value = isJsonObject(value) && Object.hasOwn(value, step) ? (value[step] ?? null) : null;
  }
  return value;
}

/** Parses attributes. Text that is not a JSON object counts as `{}`. */
export function readAttributes(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
