import type { JsonObject } from "../../../language/index.js";
/** Facts about the resources before one in the preview, by URN. */
export interface KnownResources {
    /** SIDs of objects that exist. */
    readonly sids: ReadonlyMap<string, string>;
    /** The ownership of workspaces. */
    readonly ownerships: ReadonlyMap<string, string>;
}
/** The inputs of a resource, as far as they are known without an `up`. */
export interface CompletedInputs {
    /** The inputs that the state will have, without those that only a preview has. */
    readonly inputs: JsonObject;
    /** Names of the properties that only an `up` will know. */
    readonly open: readonly string[];
    readonly digests: JsonObject;
}
/**
 * Puts the SIDs of live objects in place of those that the preview does not know. A SID of an object that does not exist
 * is left out, and so is every other unknown value.
 */
export declare function completeInputs(checked: JsonObject, known: KnownResources): CompletedInputs;
