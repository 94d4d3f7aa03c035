import type { Command } from "./find-command.js";
import type { StateResource } from "./read-state.js";
/** The run of the engine that this process belongs to. */
export interface Run {
    /** The folder that the command works in, in a project or below it. Absolute. */
    readonly folder: string;
    /** The name of the stack. */
    readonly stack: string;
}
/**
 * Describes the run of a command.
 *
 * @param state the resources of this package in the stack's state
 * @returns undefined if the name of the stack cannot be found
 */
export declare function describeRun(command: Command, state: readonly StateResource[] | undefined): Promise<Run | undefined>;
