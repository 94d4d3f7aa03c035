import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Only four time variables exist, and only filters and targets can use them. */
export declare const timeVariable: {
    readonly id: "time-variable";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a time variable that does not exist, or is not available in this expression";
    readonly source: "E-60 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
