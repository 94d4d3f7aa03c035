import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A target with the same workers, order and priority as the target before it adds its timeout and nothing else. */
export declare const repeatedTarget: {
    readonly id: "repeated-target";
    readonly severity: "warning";
    readonly summary: "a target that repeats the target before it";
    readonly source: "C-5, R-4 (documented)";
    readonly repeats: "targets";
    readonly check: typeof check;
};
declare function check({ filters, context }: RoutingView): Iterable<RuleProblem>;
export {};
