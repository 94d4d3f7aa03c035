import { resolve } from "node:path";
import type { Command } from "./find-command.js";
import type { StateResource } from "./read-state.js";
import { listSelectors, runCommand } from "./run-command.js";

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
export async function describeRun(
  command: Command,
  state: readonly StateResource[] | undefined,
): Promise<Run | undefined> {
  // where the system does not say: the engine starts a provider in the folder of the program
  const { folder: start } = command;
  const folder = start === undefined ? process.cwd() : resolve(start, readSelector(command.args, "--cwd", "-C") ?? ".");
  const named = readSelector(command.args, "--stack", "-s");
  const known = named ?? state?.find(({ stack }) => stack !== undefined)?.stack;
  const stack = known ?? (await runCommand(command, ["stack", "--show-name"]))?.trim();
  return stack === undefined || stack === "" ? undefined : { folder, stack };
}

/** The value of an option that chooses the stack or the project. */
function readSelector(args: readonly string[], long: string, short: string): string | undefined {
  const words = listSelectors(args);
  const at = words.findIndex((word) => word === long || word === short);
  if (at >= 0) return words[at + 1];
  const joined = words.find(
    (word) => word.startsWith(`${long}=`) || (word.startsWith(short) && !word.startsWith("--")),
  );
  return joined?.slice(joined.startsWith(long) ? long.length + 1 : short.length);
}
