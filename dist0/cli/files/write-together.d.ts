/** One file of several that change together. Texts are without byte order mark. */
export interface FileChange {
    /** Absolute. */
    readonly path: string;
    /** Undefined for a new file. */
    readonly before: string | undefined;
    /** Undefined for a file to remove. */
    readonly after: string | undefined;
}
/**
 * Writes several files, or none: before the first one, each must be as it was read, and writable. If one fails all the
 * same, those before it get their texts back.
 *
 * @param show the path to show to the user
 * @throws Failure that names the file and the reason
 */
export declare function writeTogether(changes: readonly FileChange[], show: (path: string) => string): void;
