/** The part of a terminal that is used. */
export interface Screen {
    readonly rows?: number;
    write(text: string): unknown;
}
/** Shows lines at the bottom of a terminal, in place of those before; never more than fit. */
export declare function createLiveLines(screen: Screen): (lines: readonly string[]) => void;
