import type { FleetJob, StackResult } from "../../fleet/job.js";
import type { Journal } from "../../fleet/journal.js";
import type { Io } from "../../io.js";
import type { FleetOptions } from "./options.js";
export interface JobsOptions {
    readonly journal: Journal;
    readonly options: FleetOptions;
    readonly workers: number;
    readonly limitOf: (key: string) => number;
}
/** The results of jobs that ended. */
export interface JobsRun {
    readonly results: ReadonlyMap<string, StackResult>;
    readonly notes: readonly string[];
    /** True if the user, a full disk or a lost queue ended the run before all jobs had a result. */
    readonly isCut: boolean;
}
/** Runs jobs on this machine, shows their progress, and writes each result into the journal. */
export declare function runJobs(jobs: readonly FleetJob[], { journal, options, workers, limitOf }: JobsOptions, io: Io): Promise<JobsRun>;
