import type { Snapshot, SnapshotFault } from "./snapshot.js";
/** The file of a snapshot. */
export interface SnapshotFile {
    /** Its name without the ending. */
    readonly id: string;
    /** Absolute. */
    readonly path: string;
}
/**
 * Lists the snapshots in a folder and the folders in it, the newest first.
 *
 * @throws the error of the file system, unless the folder does not exist
 */
export declare function listSnapshots(folder: string): SnapshotFile[];
/**
 * Reads a snapshot.
 *
 * @throws the error of the file system if there is no such file
 */
export declare function readSnapshot(path: string): Snapshot | SnapshotFault;
