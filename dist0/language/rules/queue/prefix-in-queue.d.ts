import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A queue's expression sees only the attributes of a worker, without a prefix, and no task. */
export declare const prefixInQueue: {
    readonly id: "prefix-in-queue";
    readonly severity: "warning";
    readonly summary: "\"worker.\" or \"task.\" in a queue's targetWorkers";
    readonly source: "E-40 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
