import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** "Gold" here and "gold" elsewhere: the attribute holds one of them, and letter case is assumed to matter. */
export declare const similarValue: {
    readonly id: "similar-value";
    readonly severity: "note";
    readonly repeats: "values";
    readonly summary: "two values that differ only in letter case";
    readonly source: "E-26 (assumed): letter case counts in text";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
