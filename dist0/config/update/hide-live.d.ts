import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
/**
 * Returns a live object with the declared values in the places that the declaration ignores.
 *
 * @param hidden names of properties whose live values are not known
 */
export declare function hideLive(kind: Kind, declared: JsonObject, live: JsonObject, hidden?: readonly string[]): JsonObject;
