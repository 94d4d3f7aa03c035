import type { Span } from "../../language/index.js";
import type { Node, ScalarNode } from "../tree/tree.js";
import type { Each } from "./each.js";
import type { Scope } from "./scope.js";
/**
 * Fills `${each.…}` into a text; all other placeholders stay for later. A text that is one `${each.…}` becomes its value:
 * a number stays a number, and a list a list.
 */
export declare function substitute(node: ScalarNode, scope: Scope): Node;
/** Writes the values of `each.…` into the body of a placeholder: `taskQueues[each.key].sid`. */
export declare function substituteIndexes(body: string, span: Span, each: Each, scope: Scope): string | undefined;
/** The value of `each.…`; undefined after a finding. */
export declare function findPart(body: string, span: Span, each: Each, scope: Scope): Node | undefined;
