import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Tasks in a queue that no worker matches are never assigned. */
export declare const queueWithoutWorkers: {
    readonly id: "queue-without-workers";
    readonly severity: "warning";
    readonly summary: "a queue that no declared worker matches";
    readonly source: "R-40 (documented)";
    readonly check: typeof check;
};
declare function check({ taskQueue, context }: RoutingView): Iterable<RuleProblem>;
export {};
