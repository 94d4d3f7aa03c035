import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A task skipped in the last target goes on to later filters and the default filter; without either it is removed. */
export declare const skipRemovesTask: {
    readonly id: "skip-removes-task";
    readonly severity: "warning";
    readonly summary: "a last target whose skipIf removes the task";
    readonly source: "R-9 (documented)";
    readonly repeats: "filters";
    readonly check: typeof check;
};
declare function check({ filters, defaultFilter, isUnknown }: RoutingView): Iterable<RuleProblem>;
export {};
