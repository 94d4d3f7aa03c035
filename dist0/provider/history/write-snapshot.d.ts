import type { HistoryFolder } from "./folder.js";
import type { Snapshot } from "./snapshot.js";
/** The end of the name of a snapshot's file. */
export declare const ENDING = ".json.gz";
/** Limits of the snapshots that are kept for one stack. */
export declare const KEPT: {
    readonly count: 50;
    readonly bytes: 50000000;
};
/**
 * Writes a snapshot, and removes those of its stack that are too many. It is written next to its place first, so that a run that is
 * killed, or a full disk, leaves no part of one.
 *
 * @throws the error of the file system
 */
export declare function writeSnapshot(folder: HistoryFolder, snapshot: Snapshot): Promise<void>;
