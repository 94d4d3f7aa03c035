import type { Command } from "./find-command.js";
/** The values of a stack's configuration below `taskrouter:`, without secrets. A secret is undefined. */
export type StackConfig = ReadonlyMap<string, string | undefined>;
/**
 * True for a command that the engine gives the configuration of the last `up`: a refresh, a destroy, and the refresh before
 * an `up` or a preview. *observed*
 */
export declare function usesStoredConfig({ args }: Command): boolean;
/**
 * Reads the present configuration of the stack that a command works on.
 *
 * @returns undefined if it cannot be read
 */
export declare function readConfig(command: Command): Promise<StackConfig | undefined>;
/** The configuration that `pulumi config --json` prints; undefined if the text is not one. */
export declare function parseConfig(text: string): StackConfig | undefined;
