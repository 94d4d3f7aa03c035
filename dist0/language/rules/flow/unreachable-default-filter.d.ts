import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * After a filter that matches every task, a task enters the default filter only if it is skipped in that filter or a later
 * one. A task that times out never enters it.
 */
export declare const unreachableDefaultFilter: {
    readonly id: "unreachable-default-filter";
    readonly severity: "note";
    readonly summary: "a default filter after a filter that matches every task";
    readonly source: "R-2, R-8, R-9 (documented)";
    readonly check: typeof check;
};
declare function check({ filters, defaultFilter }: RoutingView): Iterable<RuleProblem>;
export {};
