import type { TextSpan } from "./ast.js";
/** `text` is the token as written; words of the language have their upper case in `word`. */
export interface Token extends TextSpan {
    readonly type: "name" | "string" | "number" | "operator" | "punctuation" | "end";
    readonly text: string;
    /** The text of a string without its quotes, or a name. Otherwise empty. */
    readonly value: string;
    /** A name in upper case, or the spelling of an operator (if mistaken, the one that was meant). Otherwise empty. */
    readonly word: string;
}
/** Words that no name at the beginning of a path can be (E-11). */
export declare const RESERVED: ReadonlySet<string>;
