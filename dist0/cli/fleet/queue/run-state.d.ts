import type { FleetJob, StackResult } from "../job.js";
import type { Held } from "./job-queue.js";
import type { RunningJob } from "./run-store.js";
/** A stack that runs on this machine. */
export interface Mine extends RunningJob {
    text: string;
    /** Usually one. A job that this machine has lost and been given again is another. */
    readonly held: Held[];
    /** True while its result is on the way: a renewal of its claim that is sent later would last. */
    isSettling: boolean;
}
/** The knowledge of this machine about a run. */
export interface RunState {
    /** All stacks, by their names. */
    readonly jobs: ReadonlyMap<string, FleetJob>;
    readonly mine: Map<string, Mine>;
    /** The results that count. */
    readonly known: Map<string, StackResult>;
    /** Adds a result that another machine stored. */
    learn(result: StackResult): void;
    listUnknown(): string[];
}
/** @param onResult receives each result of another machine once */
export declare function createRunState(all: readonly FleetJob[], onResult: (result: StackResult) => void): RunState;
