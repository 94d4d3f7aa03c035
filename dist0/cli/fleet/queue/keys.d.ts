import type { FleetCommand, FleetJob } from "../job.js";
/** The start of each key. The braces keep all keys on one node of a cluster, so that a script can use several. */
export declare const PREFIX = "{taskrouter}";
/** How long Redis remembers a run that nobody works on any more, in milliseconds: a day. */
export declare const REMEMBERED_MS: number;
/** The keys of a run in Redis. */
export interface RunKeys {
    /** The name of its queue in BullMQ, whose keys are next to these. */
    readonly queue: string;
    /** Identifies the stacks, the options and the files of the run. */
    readonly identity: string;
    /** Hash: the result of each stack that has ended. */
    readonly results: string;
    /** Set if no further stack may start on any machine. */
    readonly stopped: string;
    /** Sorted set: the stacks that run, by the time at which their machine counts as dead. */
    readonly running: string;
    /** Hash: the machine of each stack that runs, and how far it is. */
    readonly rows: string;
}
/** @param run the name that the user gave to the run */
export declare function createKeys(command: FleetCommand, run: string): RunKeys;
/** The keys of everything that a job shares. Runs that use one Redis share the same ones, because accounts are the same. */
export declare function toShareKeys({ shares }: FleetJob): string[];
/** BullMQ refuses colons in names and ids. */
export declare function toId(name: string): string;
