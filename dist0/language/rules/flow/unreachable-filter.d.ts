import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * If a filter matches every task and no task can leave it, no later filter is used. If tasks can leave by the timeout or
 * the skip of its last target, they go on to the next filter that matches them.
 */
export declare const unreachableFilter: {
    readonly id: "unreachable-filter";
    readonly severity: "warning";
    readonly summary: "a filter after one that every task enters and never leaves";
    readonly source: "R-1, R-4 (documented)";
    readonly check: typeof check;
};
declare function check({ filters }: RoutingView): Iterable<RuleProblem>;
export {};
