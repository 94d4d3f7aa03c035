import type { Io } from "./io.js";
/**
 * Runs the command line. Never throws: every run ends in an exit code, and failures in a message without a stack trace.
 *
 * @param args arguments after `taskrouter`
 * @returns 0 clean, 1 findings, 2 wrong usage, 3 failed
 * @example process.exitCode = await run(["validate", "taskrouter"], createIo(process));
 */
export declare function run(args: readonly string[], world: Io): Promise<number>;
