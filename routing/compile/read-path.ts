import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";

/** A way into attributes: names, and places in lists. */
export type Path = readonly (string | number)[];

/** What stands there; what is missing is null. Own members alone: `__proto__` is no attribute. */
export function readPath(attributes: JsonObject, path: Path): Json {
  let value: Json = attributes;
  for (const step of path) {
    if (typeof step === "number") value = Array.isArray(value) ? (value[step] ?? null) : null;
    else value = isJsonObject(value) && Object.hasOwn(value, step) ? (value[step] ?? null) : null;
  }
  return value;
}

/** Attributes as an object; what is none is empty. */
export function readAttributes(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
