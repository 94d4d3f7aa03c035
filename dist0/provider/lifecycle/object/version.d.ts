import type { JsonObject } from "../../../language/index.js";
/** Explains why inputs cannot be read if a newer release wrote them in a form that this one does not know. */
export declare function findNewerVersion(inputs: JsonObject): string | undefined;
/**
 * Returns the state, unless a newer release wrote it.
 *
 * @throws StandaloneError for newer state, before anything is done with it
 */
export declare function refuseNewer(state: JsonObject): JsonObject;
