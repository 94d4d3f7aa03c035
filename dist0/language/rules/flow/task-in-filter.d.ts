import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** In a filter, attributes of the task have no prefix. */
export declare const taskInFilter: {
    readonly id: "task-in-filter";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"task.\" before an attribute in a filter";
    readonly source: "E-40 (documented); a prefix was seen once (E-41, assumed)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
