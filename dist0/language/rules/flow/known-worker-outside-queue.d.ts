import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A known worker must belong to the target's queue: a task for any other worker is never assigned there (error 40152). */
export declare const knownWorkerOutsideQueue: {
    readonly id: "known-worker-outside-queue";
    readonly severity: "warning";
    readonly summary: "a target with a known worker in a queue without some of the declared workers";
    readonly source: "R-30 (documented)";
    readonly repeats: "targets";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
