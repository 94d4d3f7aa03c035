import type { FleetCommand, StackResult } from "./job.js";
/** The run that a journal is of. */
export interface RunHeader {
    readonly command: FleetCommand;
    /** Identifies the stacks, the options and the files. */
    readonly key: string;
    /** ISO 8601. */
    readonly started: string;
    readonly pid: number;
    readonly host: string;
    /** The name of a run that several machines share. */
    readonly run?: string | undefined;
}
/** The stacks that a run has finished, on the disk. */
export interface Journal {
    readonly path: string;
    /** Stores a result; it is on the disk when this returns. @throws Failure for a full disk */
    append(result: StackResult): void;
    close(): void;
    /** Removes a journal that nobody will resume. */
    remove(): void;
}
/** A journal that an earlier run left. */
export interface FoundJournal {
    readonly path: string;
    readonly header: RunHeader;
    /** The last result of each stack, by its name. */
    readonly results: ReadonlyMap<string, StackResult>;
}
/**
 * Begins a journal.
 *
 * @param base folder of the fleet
 * @param path the journal of an earlier run to continue
 * @throws Failure if it cannot be written: without a journal nothing runs
 */
export declare function openJournal(base: string, header: RunHeader, path?: string): Journal;
/** Finds the journals of a command, the newest first. One without a header, of a run that was killed at once, is left out. */
export declare function findJournals(base: string, command: FleetCommand): FoundJournal[];
