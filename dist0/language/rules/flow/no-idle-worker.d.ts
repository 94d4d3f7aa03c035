import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * `worker.channel.chat.assigned_tasks > 0` excludes every worker who has nothing to do. A target that is skipped if nobody
 * matches prefers busy workers on purpose, and is not reported.
 */
export declare const noIdleWorker: {
    readonly id: "no-idle-worker";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a target that matches no worker without tasks";
    readonly source: "E-46 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
