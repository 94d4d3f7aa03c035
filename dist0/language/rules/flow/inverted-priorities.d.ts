import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A filter matches a special case of a later one but has a lower priority in the same queue, so its tasks come last. */
export declare const invertedPriorities: {
    readonly id: "inverted-priorities";
    readonly severity: "note";
    readonly summary: "a filter for a special case with a lower priority than the general filter after it";
    readonly source: "R-1, R-55 (documented)";
    readonly repeats: "filters";
    readonly check: typeof check;
};
declare function check({ filters }: RoutingView): Iterable<RuleProblem>;
export {};
