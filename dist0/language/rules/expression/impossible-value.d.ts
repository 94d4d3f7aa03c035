import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** The built-in name, or the declared attribute, never has the value, so the comparison never matches. */
export declare const impossibleValue: {
    readonly id: "impossible-value";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "a value that a built-in name or a declared attribute never has";
    readonly source: "E-42, E-46, E-48, L-12 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
