import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** In a target every name begins with `task.` or `worker.`; a name without a prefix is null. */
export declare const unprefixedName: {
    readonly id: "unprefixed-name";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name in a target without \"task.\" or \"worker.\"";
    readonly source: "E-40 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
