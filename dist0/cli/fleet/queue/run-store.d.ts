import type { Redis } from "ioredis";
import type { FleetCommand, FleetJob, StackResult } from "../job.js";
import type { RunKeys } from "./keys.js";
/** A claim that is not renewed for this time has ended: its machine is dead, or cut off. */
export declare const CLAIM_MS = 15000;
export type Claim = "done" | "stopped" | "busy" | "full" | "yours";
/** A stack that runs on this machine. */
export interface RunningJob {
    readonly job: FleetJob;
    /** How far it is. */
    readonly text: string;
}
/** How far a run is on all machines. */
export interface Seen {
    /** Names of the stacks that have ended. */
    readonly done: readonly string[];
    /** True if no further stack may start. */
    readonly isStopped: boolean;
    /** The stacks that run, with their machine and how far they are. */
    readonly running: ReadonlyMap<string, string>;
    /** Those of them that run on other machines. */
    readonly elsewhere: ReadonlyMap<string, string>;
}
export interface StoreOptions {
    readonly client: Redis;
    readonly command: FleetCommand;
    /** The name of the run. */
    readonly run: string;
    /** Identifies this process among all. */
    readonly machine: string;
    /** Its name for people. */
    readonly host: string;
}
/** The knowledge that all machines of a run share, in Redis. */
export interface RunStore {
    readonly keys: RunKeys;
    /** Makes the run known unless it is. @returns the identity that the first machine gave it */
    enter(identity: string): Promise<string>;
    claim(job: FleetJob, limitOf: (share: string) => number): Promise<Claim>;
    /** Renews the claims of this machine. @returns undefined if Redis does not know the run: it was emptied */
    beat(jobs: readonly RunningJob[]): Promise<Seen | undefined>;
    /** Stores a result unless the stack has one. @returns the one that counts */
    settle(job: FleetJob, result: StackResult, isLast: boolean): Promise<StackResult>;
    fetch(names: readonly string[]): Promise<StackResult[]>;
    /** Stores results again that Redis has lost. */
    restore(results: readonly StackResult[]): Promise<void>;
    /** Forgets results, so that their stacks run again, unless they have changed; and that the run was stopped. */
    reopen(results: readonly StackResult[]): Promise<void>;
}
/** Opens the store of a run. */
export declare function openStore({ client, command, run, machine, host }: StoreOptions): RunStore;
