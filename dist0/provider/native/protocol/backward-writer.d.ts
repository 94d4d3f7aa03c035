/**
 * Writes protocol buffers from the last field to the first: the length of a message comes before its contents, and is known once
 * these are written.
 *
 * @example
 * const writer = new BackwardWriter();
 * writer.text(0x0a, "hi");
 * writer.finish(); // 0a 02 68 69
 */
export declare class BackwardWriter {
    #private;
    /** Bytes that are written. */
    get length(): number;
    /** Writes a field that is a text. */
    text(tag: number, value: string): void;
    /** Writes a field that is a number of 64 bits. */
    double(tag: number, value: number): void;
    /** Writes a field that is a whole number from 0 to 127. */
    small(tag: number, value: number): void;
    /** Makes all that was written since then one field. @param before `length` at that time */
    enclose(tag: number, before: number): void;
    finish(): Uint8Array;
}
