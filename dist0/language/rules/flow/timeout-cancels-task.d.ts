import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * After the last target's timeout a task goes on to the next filter that matches it, or is canceled if there is none. It
 * never enters the default filter; a last target without a timeout keeps it.
 */
export declare const timeoutCancelsTask: {
    readonly id: "timeout-cancels-task";
    readonly severity: "warning";
    readonly summary: "a last target whose timeout cancels the task";
    readonly source: "R-7, R-8 (documented, observed)";
    readonly repeats: "filters";
    readonly check: typeof check;
};
declare function check({ filters, context, isUnknown }: RoutingView): Iterable<RuleProblem>;
export {};
