import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * `workers.available` counts all workers of the queue in an available activity, including those that the target excludes:
 * as long as one of them is available, nothing is skipped.
 */
export declare const skipMayStayFalse: {
    readonly id: "skip-may-stay-false";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a skipIf that counts workers whom its target excludes";
    readonly source: "R-22 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
