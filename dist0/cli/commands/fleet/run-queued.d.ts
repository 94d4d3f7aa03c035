import type { FleetCommand, FleetJob, StackResult } from "../../fleet/job.js";
import type { Identity, RunStore, Server } from "../../fleet/queue/index.js";
import type { Io } from "../../io.js";
import type { FleetOptions } from "./options.js";
import type { QueueSettings } from "./queue-options.js";
import type { JobsOptions, JobsRun } from "./run-jobs.js";
/** A run on several machines that this one has joined. */
export interface Joined {
    readonly settings: QueueSettings;
    readonly server: Server;
    readonly store: RunStore;
    readonly identity: Identity;
    readonly machine: string;
}
/**
 * Joins the run of a queue, or begins it.
 *
 * @param jobs all stacks of the fleet
 * @throws Failure in one line, before anything starts
 */
export declare function joinQueue(command: FleetCommand, jobs: readonly FleetJob[], { settings, server, identity, options, known, }: Pick<Joined, "settings" | "server" | "identity"> & {
    options: FleetOptions;
    known: readonly StackResult[];
}): Promise<Joined>;
/** Connects to the server of a queue. @throws Failure in one line */
export declare function connectQueue({ url }: QueueSettings, io: Io): Promise<Server>;
/** Runs jobs together with other machines, until all of them have ended; the results are those of all machines. */
export declare function runQueued(jobs: readonly FleetJob[], joined: Joined, { journal, options, workers, limitOf }: JobsOptions, io: Io): Promise<JobsRun>;
