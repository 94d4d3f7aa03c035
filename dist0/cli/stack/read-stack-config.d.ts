import type { Io } from "../io.js";
/** Configuration of a stack, secrets decrypted, by its keys below `taskrouter:`. */
export type StackConfig = ReadonlyMap<string, {
    readonly value: string;
    readonly isSecret: boolean;
}>;
/**
 * Reads a stack's configuration from Pulumi, including that of the project.
 *
 * @param paths the project is searched in these folders and above
 * @throws Failure that names the missing part: the project, Pulumi itself, the stack or its passphrase
 */
export declare function readStackConfig(stack: string, paths: readonly string[], io: Io): Promise<StackConfig>;
