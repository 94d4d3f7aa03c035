import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A number, or true, differs from the same characters in quotation marks, and an attribute holds only one of the two. */
export declare const mixedTypes: {
    readonly id: "mixed-types";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name that is compared with a number or true here and with text elsewhere";
    readonly source: "E-28 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
