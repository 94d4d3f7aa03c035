/** How a text is written: plain, in quotation marks, or folded in a block with lines indented by `indent`. */
export type TextStyle = "plain" | "single" | "double" | {
    readonly indent: number;
};
/**
 * Aligns a written text with its value, across escapes and folded lines.
 *
 * @param source the text between its quotation marks, or the lines of a block
 * @returns the offset in the source of each character of the value, and of its end; undefined if the two do not agree
 */
export declare function alignText(source: string, value: string, style: TextStyle): Uint32Array | undefined;
