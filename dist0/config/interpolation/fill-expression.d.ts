import type { Span } from "../../language/index.js";
import type { Fill, Piece, Use } from "./fill.js";
/** A use of a named expression: where it is, and whether it is all of its text. */
interface Site {
    readonly body: string;
    readonly span: Span;
    readonly isWhole: boolean;
    readonly use: Use;
}
/** Fills in the text of an argument, which can contain placeholders of its own. */
export type FillText = (text: string, span: Span, use: Use, fill: Fill) => Piece;
/** `${expressions.NAME}` and `${expressions.NAME(…)}`; next to AND and OR it gets brackets where it needs them. */
export declare function fillExpression({ body, span, isWhole, use }: Site, fill: Fill, fillText: FillText): Piece;
/** `${parameters.NAME}`, and a parameter that is passed on. */
export declare function fillParameter(body: string, span: Span, { parameters, findings }: Fill): Piece;
export {};
