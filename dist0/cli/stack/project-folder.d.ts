/**
 * Finds the folder of the Pulumi project that contains one of the paths, in order of preference.
 *
 * @param paths absolute paths
 * @throws Failure if there is none
 */
export declare function findProjectFolder(paths: readonly string[]): string;
/**
 * Finds the project around a folder, for a command that works on its state.
 *
 * @param command its name, for the message
 * @throws Failure if there is none
 */
export declare function findOwnProject(cwd: string, command: string): string;
/** The folder of the project around a folder. */
export declare function findProjectAround(folder: string): string | undefined;
/** Returns whether a folder is that of a Pulumi project. */
export declare function holdsProject(folder: string): boolean;
/** The path of a project's file, which exists only in the folder of a project. */
export declare function projectFileOf(folder: string): string;
/** The name of the project in a folder, which the names of all its resources in a state contain. */
export declare function readProjectName(folder: string): string;
/** A folder and all folders above it, the nearest first. */
export declare function listAncestors(path: string): string[];
