import type { Io } from "../../io.js";
/**
 * Identifies the files of a repository: its commit, changes of files that it has, and new files of the projects. A report that
 * was written elsewhere is not one of them.
 *
 * @param folders of the projects, absolute
 * @returns undefined outside of a Git repository
 */
export declare function fingerprintOf(base: string, folders: readonly string[], io: Io): string | undefined;
