import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** All times are UTC all year round, so local opening hours shift by an hour twice a year. */
export declare const timeIsUtc: {
    readonly id: "time-is-utc";
    readonly severity: "note";
    readonly summary: "a time of day, which TaskRouter reads as UTC";
    readonly source: "E-60 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
