import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `tier != "gold" OR tier != "silver"`: any tier differs from one of the two. The author meant AND. */
export declare const alwaysTrue: {
    readonly id: "always-true";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "two inequalities of one name joined by OR, which are always true";
    readonly source: "E-21 (documented); less is known about lists and missing attributes (E-22)";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
