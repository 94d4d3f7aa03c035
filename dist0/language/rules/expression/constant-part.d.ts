import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A comparison of two constants inside a longer expression either changes nothing or decides the result. */
export declare const constantPart: {
    readonly id: "constant-part";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a comparison of constants inside a longer expression";
    readonly source: "E-30 (documented); 1==1 and 1==0 alone are idioms (E-31, documented)";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
