import type { FleetJob, StackResult } from "../job.js";
import type { JobSource } from "../pool.js";
import type { ClaimOptions } from "./claim-next.js";
import type { Server } from "./connect.js";
import type { RunStore } from "./run-store.js";
export interface SourceOptions extends Pick<ClaimOptions, "limitOf" | "toAbandoned"> {
    readonly server: Server;
    readonly store: RunStore;
    /** Identifies the run, for a Redis that lost it. */
    readonly identity: string;
    /** Identifies this process. */
    readonly machine: string;
    /** All stacks of the run. */
    readonly jobs: readonly FleetJob[];
    /** How long to wait for a Redis that does not answer. */
    readonly waitMs: number;
    readonly note: (text: string) => void;
    /** Receives a result that another machine stored. */
    readonly onResult: (result: StackResult) => void;
    /** Receives the stacks that run on other machines, with words. */
    readonly onElsewhere: (rows: ReadonlyMap<string, string>) => void;
}
/** The jobs of a run that several machines share. */
export interface QueueSource extends JobSource {
    /** Stores a result on all machines. @returns the result that counts, or undefined if Redis is gone */
    put(result: StackResult, isLast: boolean): Promise<StackResult | undefined>;
    /** Says how far a stack of this machine is. */
    say(name: string, text: string): void;
    /** True if a stack has a result. */
    isDone(name: string): boolean;
    /** Gives out no further job; other machines go on. */
    leave(): void;
    /** Waits no longer for a Redis that does not answer. */
    giveUpIfSilent(): void;
    /** Why the results of other machines are not known; undefined if they are. */
    readonly lost: string | undefined;
    close(): Promise<void>;
}
/**
 * Gives out jobs of a queue, one machine each, until every stack of the run has a result or the run is stopped.
 *
 * BullMQ has the jobs: the machine of each, and those of a dead machine. The store has what counts: the claims and the
 * results. A job that is lost or given twice does no harm, because only a claim starts a stack, and the first result stays.
 */
export declare function openQueueSource(options: SourceOptions): QueueSource;
