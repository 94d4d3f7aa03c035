/** The code of a file system error, such as `ENOENT`. */
export declare function errnoOf(error: unknown): string | undefined;
