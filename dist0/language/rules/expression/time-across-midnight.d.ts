import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** From 22:00 to 06:00 is two ranges: no time of day is after the first and before the second. */
export declare const timeAcrossMidnight: {
    readonly id: "time-across-midnight";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "a time range across midnight joined with AND";
    readonly source: "E-60 (documented); the number starts again at midnight (E-61, assumed)";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
