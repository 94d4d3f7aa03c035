import type { Snapshot, SnapshotFile } from "../../../provider/history/index.js";
import type { Io } from "../../io.js";
/** Where to look for snapshots. */
export interface SnapshotOptions {
    /** Only those of this stack. */
    stack?: string | undefined;
    /** Folder of snapshots, such as an artifact of a pipeline. Default: that of the project. */
    from?: string | undefined;
}
/** A file that is not a snapshot. */
export interface BrokenFile extends SnapshotFile {
    /** Why it cannot be used, as the end of a sentence about it. */
    readonly reason: string;
}
/** The snapshots of a folder, the newest first. */
export interface FoundSnapshots {
    /** As the user writes it. */
    readonly folder: string;
    readonly snapshots: readonly Snapshot[];
    readonly broken: readonly BrokenFile[];
}
/**
 * Reads the snapshots of a folder.
 *
 * @throws Failure if there is no folder to look in, or it cannot be read
 */
export declare function findSnapshots({ stack, from }: SnapshotOptions, io: Io): Promise<FoundSnapshots>;
/**
 * Finds one snapshot: by its id or the beginning of it, by the path of its file, or the newest one for `latest`.
 *
 * @throws Failure that says why there is none
 */
export declare function findSnapshot(wanted: string, options: SnapshotOptions, io: Io): Promise<Snapshot>;
