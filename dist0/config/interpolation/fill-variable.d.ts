import type { Span } from "../../language/index.js";
import type { Node, ScalarNode } from "../tree/tree.js";
import type { Fill, Piece, Use } from "./fill.js";
import type { FoundVariable } from "./variables.js";
/** A text that is a single `${vars.…}` gets the type of the variable. */
export declare function fillWholeVariable(node: ScalarNode, name: string, span: Span, use: Use, fill: Fill): Node;
/** `${vars.…}` as a part of a longer text. */
export declare function fillVariable(name: string, span: Span, use: Use, fill: Fill): Piece;
/** A `${` inside a value must not become a placeholder. */
export declare function escapePlaceholders(text: string): string;
/**
 * Looks a variable up, and reports one that does not exist, or that is secret where a secret would be shown.
 *
 * @returns `unresolved` while only a stack can tell; undefined after a finding
 */
export declare function findVariable(name: string, span: Span, use: Use, fill: Fill): Extract<FoundVariable, {
    kind: "value";
}> | "unresolved" | undefined;
