/** The environment variable that overrides {@link SETTING} for one run. */
export declare const HISTORY = "TASKROUTER_HISTORY";
/** The setting of a stack that names another folder for snapshots, or turns them off. */
export declare const SETTING = "taskrouter:history";
/** Where snapshots are. */
export interface HistoryFolder {
    /** Absolute. It has a folder for each stack. */
    readonly path: string;
    /** The folder in the project that gets a `.gitignore`; absent for a folder that the user names. */
    readonly own?: string;
}
/** The places in which a user names a folder for snapshots. */
export interface HistoryNames {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The value of {@link SETTING}. */
    readonly setting?: string | undefined;
}
/**
 * Finds the folder for snapshots. A relative name starts at the folder of the project.
 *
 * @param folder the current folder of the user
 * @returns the name that turns snapshots off; undefined if no project contains the folder, and none is named
 */
export declare function findHistory(folder: string, { env, setting }: HistoryNames): HistoryFolder | {
    readonly off: string;
} | undefined;
/** The name of a stack as that of a folder. An organization and a project before it are left out. */
export declare function toFolderName(stack: string): string;
