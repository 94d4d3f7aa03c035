import type { JsonObject } from "../language/index.js";
import type { Kind } from "./kinds.js";
/**
 * Returns the inputs that would create a live object, in the spelling of the last run where the meaning is the same, and
 * without the filters that `written` ignores.
 *
 * @param live TaskRouter's answer with its names in camelCase
 * @param written the inputs of the last run; empty for an object that was not managed
 */
export declare function toInputs(kind: Kind, live: JsonObject, written?: JsonObject): JsonObject;
