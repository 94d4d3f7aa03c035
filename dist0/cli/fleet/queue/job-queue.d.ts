import type { Job } from "bullmq";
import type { Server } from "./connect.js";
import type { RunKeys } from "./keys.js";
/** A job that this machine holds. */
export type Held = Job<{
    readonly name: string;
}>;
/** The jobs of a run in BullMQ, a job per stack. */
export interface JobQueue {
    /** Adds the jobs that do not exist, and lets Redis remember all of them for a day from now on. */
    keep(names: readonly string[]): Promise<void>;
    /** Lets Redis remember the queue itself for a day from now on. */
    remember(): Promise<void>;
    /** The next job that waits, if there is one. */
    next(): Promise<Held | undefined>;
    /** Gives a job back; it waits at least for a time in milliseconds. */
    putBack(held: Held, ms: number): Promise<void>;
    /** Removes a job whose stack has a result. */
    complete(held: Held): Promise<void>;
    /** Keeps jobs, which would otherwise go to another machine. */
    renew(held: readonly Held[]): Promise<void>;
    close(): Promise<void>;
}
/** @param machine identifies this process among all */
export declare function openJobQueue({ client, bullmq }: Server, { queue: name }: RunKeys, machine: string): JobQueue;
