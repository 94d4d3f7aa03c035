import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A day has three letters, the first one a capital: no other spelling is equal to a day. */
export declare const invalidDay: {
    readonly id: "invalid-day";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a day of the week that is not written as Mon to Sun";
    readonly source: "E-60 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
