import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * `=` is documented as a form of `==` only for a queue's TargetWorkers. Twilio's own samples also use it in filters and
 * targets, so it works there, at least today.
 */
export declare const singleEquals: {
    readonly id: "single-equals";
    readonly severity: "warning";
    readonly summary: "\"=\" instead of \"==\" outside a queue's targetWorkers";
    readonly source: "E-2 (documented for queues; observed in filters and targets)";
    readonly repeats: "places";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
