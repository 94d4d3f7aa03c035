import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A task leaves a target only by its timeout or its skip_if: no target after one without both is ever reached. */
export declare const unreachableTarget: {
    readonly id: "unreachable-target";
    readonly severity: "error";
    readonly summary: "a target after one that tasks never leave";
    readonly source: "R-4 (documented)";
    readonly repeats: "filters";
    readonly check: typeof check;
};
declare function check({ filters, context }: RoutingView): Iterable<RuleProblem>;
export {};
