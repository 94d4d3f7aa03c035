/**
 * Replaces the text of a file. It is first written next to the file, so that there is always one whole file. Permissions,
 * a byte order mark, and as far as the system allows the owner and hard links are kept.
 *
 * @param path real path of a file; for a symlink, its target
 * @param shown the path to show to the user
 * @throws Failure with the reason if it could not be written
 */
export declare function rewriteFile(path: string, text: string, shown: string): void;
