import type { FleetJob, StackResult } from "../job.js";
import type { JobQueue } from "./job-queue.js";
import type { OutageWatch } from "./outage.js";
import type { RunState } from "./run-state.js";
import type { RunStore } from "./run-store.js";
export interface ClaimOptions {
    readonly state: RunState;
    readonly queue: JobQueue;
    readonly store: RunStore;
    readonly ask: OutageWatch["ask"];
    /** Most jobs at the same time that share a key, on all machines. */
    readonly limitOf: (share: string) => number;
    /** Makes the result of a stack at whose run too many machines ended. */
    readonly toAbandoned: (job: FleetJob, ends: number) => StackResult;
}
/**
 * Claims the next job that may start, and keeps it among those of this machine.
 *
 * @param mayStart false as soon as nothing more may start
 * @returns undefined if no job waits, or none of those that wait has room
 */
export declare function claimNext(options: ClaimOptions, mayStart: () => boolean): Promise<FleetJob | undefined>;
