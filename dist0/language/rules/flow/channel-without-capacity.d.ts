import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A worker is assigned tasks of a channel only if it is available on that channel with a capacity above 0. */
export declare const channelWithoutCapacity: {
    readonly id: "channel-without-capacity";
    readonly severity: "warning";
    readonly summary: "a declared task on a channel on which no worker of the queue has capacity";
    readonly source: "O-90, R-40 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
