/** Line and column, both from 1; columns count UTF-16 units, as in editors. */
interface Position {
    readonly line: number;
    readonly column: number;
}
/** Finds lines of a text by offset. */
export interface LineIndex {
    locate(offset: number): Position;
    /** Text of a line (from 1) without its line break. */
    lineText(line: number): string;
}
/** Indexes the line starts of a text; each look-up is a binary search. LF and CRLF end a line. */
export declare function createLineIndex(text: string): LineIndex;
export {};
