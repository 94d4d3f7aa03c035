import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * A worker whose reservation times out is moved to the workspace's timeout activity and stays there until somebody changes
 * it. With a short timeout and an unavailable activity, a busy hour can leave no worker available.
 */
export declare const timeoutActivityDrainsWorkers: {
    readonly id: "timeout-activity-drains-workers";
    readonly severity: "warning";
    readonly summary: "a short reservation timeout that makes workers unavailable";
    readonly source: "R-72 (documented, observed); the limit is assumed";
    readonly check: typeof check;
};
declare function check({ context }: RoutingView): Iterable<RuleProblem>;
export {};
