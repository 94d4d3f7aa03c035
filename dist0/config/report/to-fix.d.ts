import type { Fix, Span, SpanEdit, ValueEdit } from "../../language/index.js";
import type { FindEntry } from "../tree/find-node.js";
import type { Node } from "../tree/tree.js";
/** The tree that edits are looked up in. */
export interface FixContext {
    readonly root: Node;
    /** Text of each file: without it, nothing can be fixed. */
    readonly sources?: ReadonlyMap<string, string>;
    readonly find?: FindEntry | undefined;
}
/**
 * Converts the edits of a fix to spans in files; undefined if one of them is uncertain: after an escape, in a folded
 * text, or in a text that was filled in.
 */
export declare function toFix({ message, edits }: Fix<ValueEdit>, report: FixContext): Fix<SpanEdit> | undefined;
/** Replaces a text between its quotation marks. */
export declare function replaceText(span: Span, source: string, old: string | undefined, text: string): SpanEdit | undefined;
