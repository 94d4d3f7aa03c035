/** A line of a text: its offsets, the second one after the line break. */
export interface Line {
    readonly start: number;
    readonly end: number;
}
/** The line that contains an offset. */
export declare function lineAt(text: string, offset: number): Line;
/** The line before; undefined for the first. */
export declare function lineBefore(text: string, { start }: Line): Line | undefined;
/** The line after; undefined for the last, and for an empty one after the last line break. */
export declare function lineAfter(text: string, { end }: Line): Line | undefined;
export declare function isBlankLine(text: string, { start, end }: Line): boolean;
/** The column of the comment that a line consists of, from 0; undefined for another line. */
export declare function commentColumn(text: string, { start, end }: Line): number | undefined;
/** The column of an offset, from 0. */
export declare function columnAt(text: string, offset: number): number;
/** Returns whether only white space comes before an offset in its line. */
export declare function isFirstInLine(text: string, offset: number): boolean;
/** The line break of a text: that of its first line. */
export declare function lineBreakOf(text: string): "\r\n" | "\n";
