import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * A task that matches no filter enters the default filter; without one it cannot be routed. A filter that matches every
 * task is as good. A default filter does not help against timeouts: a task that timed out of a filter never enters it.
 */
export declare const noDefaultFilter: {
    readonly id: "no-default-filter";
    readonly severity: "warning";
    readonly summary: "no default filter, and no filter that matches every task";
    readonly source: "C-9, R-2 (documented)";
    readonly check: typeof check;
};
declare function check({ filters, defaultFilter, isUnknown, hasNoFilters, context }: RoutingView): Iterable<RuleProblem>;
export {};
