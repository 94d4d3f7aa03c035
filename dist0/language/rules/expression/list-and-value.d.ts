import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `skills HAS "billing"` needs a list and `skills == "billing"` a single value, so one of the two is always false. */
export declare const listAndValue: {
    readonly id: "list-and-value";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name that is used as a list here and as a single value elsewhere";
    readonly source: "E-21 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
