import type { Configuration } from "../configuration/configuration.js";
/** A queue that all targets name otherwise than before: its key changed, or another queue takes its place everywhere. */
export interface Renaming {
    readonly from: string;
    readonly to: string;
    /** Targets that name it, the default filter included. */
    readonly count: number;
}
/** Finds the queues that are replaced in every target, as a changed key does. */
export declare function findRenamings(before: Configuration, after: Configuration): Renaming[];
/** Returns the configuration with the new names of queues. */
export declare function renameQueues(configuration: Configuration, renamings: readonly Renaming[]): Configuration;
