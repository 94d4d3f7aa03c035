/** A file to create. */
export interface NewFile {
    /** Relative to the folder, with `/`. */
    readonly path: string;
    readonly text: string;
}
/**
 * Creates files in a folder that has none of them: all or none. They are written next to their places first, so that a
 * run that fails or is killed leaves no half of them. Folders that exist are kept with everything in them.
 *
 * @param folder absolute; created if it does not exist
 * @param shown the folder as the user wrote it
 * @throws Failure with the reason if they could not be written
 */
export declare function createFiles(folder: string, files: readonly NewFile[], shown: string): void;
