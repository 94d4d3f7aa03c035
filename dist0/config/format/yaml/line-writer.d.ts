/** Lines of a text, one after the other. */
export interface LineWriter {
    line(text: string): void;
    /** Adds a blank line, unless it would be the second one, the first line, or part of a text above it. */
    blank(): void;
    /** Adds lines that belong to a text and stay as they are, including blank ones at their end. */
    keep(lines: readonly string[]): void;
    toString(): string;
}
export declare function createLineWriter(): LineWriter;
