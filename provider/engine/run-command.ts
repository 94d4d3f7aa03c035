import { execFile } from "node:child_process";
import type { Command } from "./find-command.js";

/**
 * Runs another command of Pulumi's CLI for the stack and the project that a command works on.
 *
 * @returns its standard output; undefined if it fails
 */
export function runCommand(command: Command, args: readonly string[]): Promise<string | undefined> {
  const cwd = command.folder ?? process.env.PWD;
  const options = { cwd, env: { ...process.env, NO_COLOR: "1" }, timeout: 60_000, maxBuffer: 2 ** 30 };
  const all = [...args, "--non-interactive", ...listSelectors(command.args)];
  return new Promise((resolve) => {
    try {
      execFile(command.executable, all, options, (error, stdout) => resolve(error === null ? stdout : undefined));
    } catch {
      resolve(undefined);
    }
  });
}

/** The options of a command that choose the stack and the project. */
export function listSelectors(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    if (/^(--stack|--cwd)=/.test(arg) || /^-[sC]./.test(arg)) return [arg];
    const value = args[index + 1];
    return /^(--stack|--cwd|-s|-C)$/.test(arg) && value !== undefined ? [arg, value] : [];
  });
}
