import type { Io } from "../io.js";
/**
 * The paths that the user names, absolute; without any, those of {@link findProjectPaths}.
 *
 * @param stack a stack whose configuration may name other files
 */
export declare function resolvePaths(paths: readonly string[], io: Io, stack?: string): Promise<readonly string[]>;
/**
 * Returns the paths to read if the user names none: the files of the Pulumi project around the current folder, as
 * `pulumi up` finds them, or the current folder if there is no such project or its files are not where they would be.
 *
 * @param stack a stack whose configuration may name other files
 */
export declare function findProjectPaths(io: Io, stack?: string): Promise<readonly string[]>;
