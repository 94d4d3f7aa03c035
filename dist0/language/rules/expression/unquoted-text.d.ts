import type { AttributeComparison } from "../../lint/expressions/list-attribute-comparisons.js";
import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * `language == spanish` compares two attributes, and no task has the second one. An attribute that is declared, or tested
 * elsewhere in the workflow, is not reported; in targets, `unprefixed-name` reports it.
 */
export declare const unquotedText: {
    readonly id: "unquoted-text";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a word without quotation marks on the right side, which makes it an attribute";
    readonly source: "E-5, E-20 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
/** Returns the attributes that are probably text without quotation marks. */
export declare const listUnquoted: (of: RoutingView) => readonly AttributeComparison[];
export {};
