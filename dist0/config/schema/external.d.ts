import type { JsonObject } from "../../language/index.js";
/**
 * Objects that exist and are not managed, by section and key.
 *
 * @param keys the schema of the keys of a map
 */
export declare function externalSchema(keys: JsonObject): JsonObject;
