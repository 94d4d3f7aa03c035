import type { FleetJob } from "./job.js";
import type { JobSource } from "./pool.js";
/** A list of jobs on this machine. */
export interface LocalSource extends JobSource {
    /** Gives out no further job. @returns those that were not given out */
    stop(): readonly FleetJob[];
}
/**
 * Gives out jobs in their order, except that one whose account or workspace is busy waits, and later ones come first.
 *
 * @param limitOf most jobs at the same time that share a key, at least 1
 */
export declare function createLocalSource(jobs: readonly FleetJob[], limitOf: (key: string) => number): LocalSource;
