import type { FleetCommand, StackResult } from "../job.js";
import type { Server } from "./connect.js";
import type { RunStore } from "./run-store.js";
/** Digests of all that the machines of a run must have in common, by names in words. */
export type Identity = Readonly<Record<string, string>>;
export interface JoinOptions {
    readonly server: Server;
    readonly command: FleetCommand;
    /** The name of the run. */
    readonly run: string;
    readonly identity: Identity;
    readonly machine: string;
    readonly host: string;
    /** Number of stacks. */
    readonly total: number;
    /** True to run stacks again that failed, if the run has ended. */
    readonly isResumed: boolean;
    /** Results of the run that this machine knows from before. */
    readonly known: readonly StackResult[];
}
/**
 * Joins a run, or begins it.
 *
 * @throws Failure if the run is of other stacks, options or files
 */
export declare function joinRun(options: JoinOptions): Promise<RunStore>;
