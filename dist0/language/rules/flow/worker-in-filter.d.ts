import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A filter sees only the task: no worker has been chosen yet. */
export declare const workerInFilter: {
    readonly id: "worker-in-filter";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"worker.\" before an attribute in a filter";
    readonly source: "E-40 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
