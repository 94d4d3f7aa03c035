import type { Command } from "./find-command.js";
/**
 * Runs another command of Pulumi's CLI for the stack and the project that a command works on.
 *
 * @returns its standard output; undefined if it fails
 */
export declare function runCommand(command: Command, args: readonly string[]): Promise<string | undefined>;
/** The options of a command that choose the stack and the project. */
export declare function listSelectors(args: readonly string[]): string[];
