import type { Configuration, Json, JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
/**
 * Returns an object as a workspace file declares it: its name only if it differs from the key, a literal `${`
 * in texts escaped.
 *
 * @param object in the words of a desired workspace; routing is left out
 * @param hideUrl prints a callback URL
 */
export declare function toFileForm(kind: Kind, key: string | undefined, object: JsonObject, hideUrl: (url: string) => string): JsonObject;
/** A literal `${` in every text of a value is written `$${`. */
export declare function escapeTexts(value: Json): Json;
/**
 * Returns the members of a workflow that declare its routing: `filters` and `defaultFilter`, or TaskRouter's own JSON
 * where these cannot hold it.
 */
export declare function toRoutingForm(configuration: Configuration): JsonObject;
