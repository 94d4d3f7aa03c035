import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Every task or worker lacks a misspelled attribute, so its comparison is never true. */
export declare const unknownAttribute: {
    readonly id: "unknown-attribute";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "an attribute that is not declared";
    readonly source: "E-20 (documented); needs taskAttributes or workerAttributes";
    readonly check: typeof check;
};
declare function check({ expressions, context }: RoutingView): Iterable<RuleProblem>;
export {};
