import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `a == 1 OR a == 1`: one part was copied but not changed. A name compared with itself changes nothing either. */
export declare const repeatedPart: {
    readonly id: "repeated-part";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a repeated part of an expression, or a name compared with itself";
    readonly source: "assumed to be a mistake: it changes nothing";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
