import type { Lines, Value } from "./layout.js";
type Literal = Extract<Value, {
    kind: "literal";
}>;
/** One step of indentation. */
export declare const STEP = 2;
export declare function pad(indent: number): string;
/** Moves the lines after the first as far as their entry moves. */
export declare function moveLines({ text, column }: Lines, indent: number): string[];
/** Indents a plain or quoted text over several lines: YAML ignores leading spaces of its lines. */
export declare function indentText(source: string, indent: number): string[];
/** Indents a `|` or `>` text one step deeper than its entry; with a digit in the header, the distance is kept. */
export declare function indentLiteral({ header, source, column }: Literal, indent: number): string[];
export {};
