import type { LiveWorkspace } from "../../model/index.js";
import type { Author } from "./describe-author.js";
/** The version of the form in which snapshots are written. A reader refuses a newer one. */
export declare const SNAPSHOT_VERSION = 1;
/** The live objects of a workspace before the first write of a run, without anything that may be secret. */
export interface Snapshot {
    readonly version: typeof SNAPSHOT_VERSION;
    /** Unique in a folder, and sorted by time: `2026-01-31-101112-345a1b2`. */
    readonly id: string;
    /** ISO 8601. */
    readonly time: string;
    /** Name of the stack that the run belongs to. */
    readonly stack: string;
    /** The one who started the run. */
    readonly author: Author;
    /** SID of the account. */
    readonly account: string;
    /** Origin of TaskRouter's API. */
    readonly baseUrl: string;
    /** The connection in the stack's configuration, if the resources name one. */
    readonly connection?: string;
    readonly live: LiveWorkspace;
    /** By SID: the key of each object that the stack managed then. Absent if the state could not be read. */
    readonly keys?: Readonly<Record<string, string>>;
    /** By SID: the names of the properties that have no value here, or only a part of it. */
    readonly redacted: Readonly<Record<string, readonly string[]>>;
}
/** Why a text is not a snapshot. */
export type SnapshotFault = {
    readonly fault: "broken";
} | {
    readonly fault: "newer";
    readonly version: number;
};
/** Reads a parsed snapshot. Nothing in it is trusted. */
export declare function toSnapshot(value: unknown): Snapshot | SnapshotFault;
