import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `>-` and `<-` are documented only for a queue's TargetWorkers. */
export declare const symbolicOperator: {
    readonly id: "symbolic-operator";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "\">-\" or \"<-\" outside a queue's targetWorkers";
    readonly source: "E-2 (documented for queues)";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
