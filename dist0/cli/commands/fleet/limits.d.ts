import type { Fleet, PlacedStack } from "../../../config/index.js";
import type { FleetCommand, FleetJob } from "../../fleet/job.js";
import type { FleetOptions } from "./options.js";
/** Makes the job of a stack, which shares its account and its workspace; a workspace is for one stack at a time. */
export declare function toJob(command: FleetCommand, placed: PlacedStack): FleetJob;
/**
 * Returns how many jobs that share something may run at the same time. An account has the smallest limit that the fleet sets for
 * its SID, or for a name that a stack of it has.
 */
export declare function createLimits(fleet: Fleet, placed: readonly PlacedStack[], { workersPerAccount }: FleetOptions): (key: string) => number;
/** Stacks at the same time. */
export declare function countWorkers(fleet: Fleet, { workers }: FleetOptions): number;
