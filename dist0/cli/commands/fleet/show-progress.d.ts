import type { FleetJob, StackResult } from "../../fleet/job.js";
import type { Io } from "../../io.js";
/** Shows a run while it goes on. */
export interface Progress {
    started(job: FleetJob): void;
    changed(job: FleetJob, text: string): void;
    finished(result: StackResult): void;
    /** Shows the stacks that run on other machines, with words, in place of those before. */
    elsewhere(rows: ReadonlyMap<string, string>): void;
    note(text: string): void;
    /** Removes the stacks that run and the bar. */
    close(): void;
}
/**
 * At a terminal: a row per finished stack, and below them the stacks that run and a bar. Elsewhere: a plain line per finished
 * stack.
 *
 * @param names of all stacks of the run
 */
export declare function showProgress(names: readonly string[], io: Io): Progress;
