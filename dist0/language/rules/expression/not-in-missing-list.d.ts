import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `x NOT IN list` is false if the list is missing, like every list operator without a list, so no worker matches. */
export declare const notInMissingList: {
    readonly id: "not-in-missing-list";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an attribute after NOT IN that may be missing";
    readonly source: "E-21 (documented): false without a list; that this includes a missing one is assumed (E-24)";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
