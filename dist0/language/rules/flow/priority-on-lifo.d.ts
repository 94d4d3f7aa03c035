import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** In a LIFO queue the newest task goes first, regardless of its priority. */
export declare const priorityOnLifo: {
    readonly id: "priority-on-lifo";
    readonly severity: "warning";
    readonly summary: "a priority in a target with a LIFO queue";
    readonly source: "R-55 (documented)";
    readonly repeats: "targets";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
