import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** An escalation to a subset of the workers of the target before it: if none of them was free there, none is free here. */
export declare const escalationNarrows: {
    readonly id: "escalation-narrows";
    readonly severity: "warning";
    readonly summary: "a target that offers tasks only to some of the workers of the target before it";
    readonly source: "C-5, R-5 (documented)";
    readonly repeats: "targets";
    readonly check: typeof check;
};
declare function check({ filters, context }: RoutingView): Iterable<RuleProblem>;
export {};
