import type { JsonObject } from "../../language/index.js";
import type { KindSection } from "../../model/index.js";
/** The declared keys of each section, in order. */
export type DeclaredKeys = ReadonlyMap<KindSection, readonly string[]>;
/**
 * Adds declared keys to the schema of workspace files, for the completion of editors: `queue:` completes the queues. Other
 * values stay valid, because the keys may be older than the files, and SIDs and `${…}` are values too.
 */
export declare function suggestKeys(schema: JsonObject, keys: DeclaredKeys): JsonObject;
