import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * `worker.activity_name` holds the exact friendly name. A workspace may have activities that are not declared, so only a
 * text that closely resembles a declared activity's name, or equals its key, is reported.
 */
export declare const activityName: {
    readonly id: "activity-name";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "an activity name that closely resembles a declared one";
    readonly source: "E-42 (documented); needs activities";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
