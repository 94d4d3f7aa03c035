import type { Json, JsonObject } from "../../language/index.js";
/** A path into attributes: names, and indexes into lists. */
export type Path = readonly (string | number)[];
/** Returns the value at a path, or null if it is missing. Only own members count: `__proto__` is not an attribute. */
export declare function readPath(attributes: JsonObject, path: Path): Json;
/** Parses attributes. Text that is not a JSON object counts as `{}`. */
export declare function readAttributes(text: string): JsonObject;
