import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A `skipIf` can use worker counts of the target's queue, but neither the task nor a worker. */
export declare const nameInSkip: {
    readonly id: "name-in-skip";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name that is not available in skipIf";
    readonly source: "E-48 (documented); that it sees no task is assumed (E-49)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
