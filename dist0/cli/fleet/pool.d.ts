import type { FleetJob, StackResult } from "./job.js";
/** Gives out jobs: a list on this machine, or a queue. */
export interface JobSource {
    /** Resolves with a job that may start now, or with undefined when no job is left. Each job is given out once. */
    take(): Promise<FleetJob | undefined>;
    /** Reports that a job has ended and its result is stored, so that others may use what it shared. */
    release(job: FleetJob): void;
}
/** Takes the results of jobs. */
export interface ResultSink {
    /** Stores a result; the job counts as done when this resolves. */
    put(result: StackResult): Promise<void> | void;
}
export interface PoolOptions {
    /** Jobs at the same time, at least 1. */
    readonly workers: number;
    /** Runs one job. Never rejects: a failure is a result. */
    readonly run: (job: FleetJob) => Promise<StackResult>;
}
/** Runs the jobs of a source until it has none left. */
export declare function runPool(source: JobSource, sink: ResultSink, { workers, run }: PoolOptions): Promise<void>;
