/**
 * Explains which paths do not exist; undefined if all do. A relative path starts at the current folder, which depends on how
 * the program was started, so the message has the absolute ones.
 */
export declare function findMissing(paths: readonly string[]): string | undefined;
