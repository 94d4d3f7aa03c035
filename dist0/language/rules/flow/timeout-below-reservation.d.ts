import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * A worker who does not answer holds a task for the whole reservation timeout, 120 seconds by default. One such worker
 * uses up the time of a shorter target, and perhaps that of the targets after it.
 */
export declare const timeoutBelowReservation: {
    readonly id: "timeout-below-reservation";
    readonly severity: "warning";
    readonly summary: "a target's timeout that is shorter than the reservation timeout";
    readonly source: "R-10 (documented)";
    readonly repeats: "targets";
    readonly check: typeof check;
};
declare function check({ filters, context }: RoutingView): Iterable<RuleProblem>;
export {};
