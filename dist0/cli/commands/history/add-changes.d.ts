import type { Snapshot } from "../../../provider/history/index.js";
import type { Io } from "../../io.js";
import type { ChangedObject } from "./compare-snapshots.js";
/** A snapshot, and what changed after it. */
export interface HistoryEntry {
    readonly snapshot: Snapshot;
    /** The id of the snapshot that it is compared with; absent for the present. */
    readonly until?: string;
    readonly changes: readonly ChangedObject[];
    /** Why it is not compared. */
    readonly problem?: string;
}
export interface CompareOptions {
    /** The most entries. */
    limit: number;
    /** False: nothing is read from TaskRouter. */
    live: boolean;
    baseUrl?: string;
}
/**
 * Compares each snapshot with the next one of its workspace, and the newest one with what is live.
 *
 * @param snapshots the newest first
 */
export declare function addChanges(snapshots: readonly Snapshot[], { limit, live, baseUrl }: CompareOptions, io: Io): Promise<HistoryEntry[]>;
