/** A part of one text: offsets in UTF-16 units, `end` exclusive. */
export interface TextSpan {
    readonly start: number;
    readonly end: number;
}
/** A part of a file. Line and column are computed where they are shown. */
export interface Span extends TextSpan {
    readonly file: string;
    /** Which repetition of a part that is written once (`forEach`): findings name it. */
    readonly repetition?: string;
}
export type Severity = "error" | "warning" | "note";
/** A change that removes a finding and alters nothing else that TaskRouter does. */
export interface Fix<Edit> {
    /** The change, in the imperative: `write "==" for "="`. */
    readonly message: string;
    readonly edits: readonly Edit[];
}
/** Replaces a part of a file by a text. */
export interface SpanEdit {
    readonly span: Span;
    readonly text: string;
}
/**
 * A finding about the text of a user: data, never thrown.
 *
 * @typeParam Code the codes that the caller reports; code that only reads findings leaves it open
 */
export interface Diagnostic<Code extends string = string> {
    readonly code: Code;
    readonly severity: Severity;
    readonly span: Span;
    readonly message: string;
    readonly related?: readonly {
        readonly span: Span;
        readonly message: string;
    }[];
    readonly fix?: Fix<SpanEdit>;
}
