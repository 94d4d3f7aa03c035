import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** No declared worker of the queue satisfies the conditions that a target sets for workers alone. */
export declare const noMatchingWorker: {
    readonly id: "no-matching-worker";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a target whose expression no declared worker of its queue matches";
    readonly source: "R-40 (documented); needs workers; a false target with a timeout is a delay (E-31, documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
