import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Only workers in an available activity are offered tasks, so a test for another activity matches nobody who can be. */
export declare const unavailableActivity: {
    readonly id: "unavailable-activity";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "an expression that matches workers only while they are unavailable";
    readonly source: "R-40 (documented); Offline is unavailable in every workspace (O-1, observed); else needs activities";
    readonly check: typeof check;
};
declare function check({ expressions, context }: RoutingView): Iterable<RuleProblem>;
export {};
