import type { FleetCommand } from "../../fleet/job.js";
import type { Io } from "../../io.js";
import type { FleetOptions } from "./options.js";
/** Runs a command for each stack of a fleet. @param args a fleet file or patterns */
export declare function runFleet(command: FleetCommand, args: readonly string[], options: FleetOptions, io: Io): Promise<number>;
