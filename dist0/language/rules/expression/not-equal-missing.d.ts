import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** No page says whether `!=` is true or false for a missing attribute. */
export declare const notEqualMissing: {
    readonly id: "not-equal-missing";
    readonly severity: "note";
    readonly repeats: "places";
    readonly summary: "!= on an attribute that may be missing";
    readonly source: "E-22 (reported): true; needs taskAttributes or workerAttributes with required";
    readonly check: typeof check;
};
declare function check({ expressions, context }: RoutingView): Iterable<RuleProblem>;
export {};
