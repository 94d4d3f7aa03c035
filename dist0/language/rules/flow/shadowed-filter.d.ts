import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * A task enters the first filter that matches it, so a filter whose tasks all enter and stay in an earlier filter is never
 * used. If the earlier filter tests the time, a task may wait in a filter between the two until that time is over.
 */
export declare const shadowedFilter: {
    readonly id: "shadowed-filter";
    readonly severity: "warning";
    readonly summary: "a filter whose tasks all enter and stay in an earlier filter";
    readonly source: "R-1, R-4 (documented)";
    readonly repeats: "filters";
    readonly check: typeof check;
};
declare function check({ filters }: RoutingView): Iterable<RuleProblem>;
export {};
