import type { FleetCommand, StackResult } from "../../fleet/job.js";
import type { Journal } from "../../fleet/journal.js";
/** A run that begins, or one that goes on. */
export interface Begun {
    readonly journal: Journal;
    /** Results of the earlier run, of stacks that are not run again, by their names. */
    readonly earlier: ReadonlyMap<string, StackResult>;
    readonly notes: readonly string[];
}
interface Wanted {
    /** Folder of the fleet. */
    readonly base: string;
    readonly command: FleetCommand;
    /** Identifies the stacks, the options, and the files as far as they are known. */
    readonly key: string;
    /** False outside of a Git repository. */
    readonly knowsFiles: boolean;
    readonly isResumed: boolean;
    /** The name of a run that several machines share. */
    readonly run?: string | undefined;
}
/** Finds the results of a shared run that this machine knew when it was cut short. A Redis that is empty does not know them. */
export declare function findShared({ base, command, key, run, }: Pick<Wanted, "base" | "command" | "key" | "run">): StackResult[];
/** Opens the journal of a new run, or of the last one. @throws Failure if that cannot be resumed */
export declare function beginRun({ base, command, key, knowsFiles, isResumed, run }: Wanted): Begun;
export {};
