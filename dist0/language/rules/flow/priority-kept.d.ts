import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * A task keeps its priority in later targets that do not set one, even in other queues. Escalating so is usual and intended:
 * it is reported only where another target of the workflow sets a lower priority in the same queue, and so expects an order.
 */
export declare const priorityKept: {
    readonly id: "priority-kept";
    readonly severity: "note";
    readonly summary: "a later target that keeps a priority above the one that another target sets in its queue";
    readonly source: "R-3 (documented)";
    readonly repeats: "filters";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
