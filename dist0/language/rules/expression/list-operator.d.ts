import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A list operator on a single value is always false, and so is any other operator on a list, even != and NOT IN. */
export declare const listOperator: {
    readonly id: "list-operator";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a list operator on a single value, or the other way round";
    readonly source: "E-21 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: typeof check;
};
declare function check({ expressions, context }: RoutingView): Iterable<RuleProblem>;
export {};
