import type { JsonObject, Sids } from "../language/index.js";
/** The objects that the references of two states of one object mean: their keys may have changed. */
export interface SharedNames {
    /** The SIDs to put in place of keys, for the inputs before. */
    readonly before: Sids;
    /** The same for the inputs after. */
    readonly after: Sids;
    /** The present key of each SID; the former one of an object that has none now. */
    readonly nameOf: (sid: string) => string | undefined;
}
/**
 * Finds the keys of both sides that have a SID, so that a queue whose key alone changed is the same queue. A key whose SID is
 * not known yet on one side, as for a new object in a preview, stays a key on both.
 */
export declare function shareNames(before: JsonObject, after: JsonObject): SharedNames;
