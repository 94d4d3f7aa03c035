/** Options of {@link showDiff}. */
export interface DiffOptions {
    readonly isColor: boolean;
    /** Most lines shown. Default: 200. */
    readonly maxLines?: number;
}
/** Prints the changes of a file as a unified diff with three lines of context. */
export declare function showDiff(path: string, before: string, after: string, options: DiffOptions): string;
