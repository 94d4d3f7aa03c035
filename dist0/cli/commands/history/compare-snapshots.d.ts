import type { KindName, ObjectChange } from "../../../model/index.js";
import type { RedactedLive, Snapshot } from "../../../provider/history/index.js";
/** One object that changed after a snapshot. */
export interface ChangedObject {
    readonly kind: KindName;
    /** Its name then; for a new object: its name. */
    readonly name: string;
    readonly sid?: string;
    readonly status: "changed" | "deleted" | "added" | "twins";
    /** From then to now, in words. */
    readonly changes: readonly ObjectChange[];
}
/**
 * Compares what was live in a workspace with what is live in it later. Objects of one SID are one object, also if it was renamed.
 *
 * @param keys of the objects then, by SID, for the words
 */
export declare function compareSnapshots(before: RedactedLive & Pick<Snapshot, "keys">, after: RedactedLive): ChangedObject[];
