import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** The key names the task attribute that holds the worker: a SID or a name is looked up as an attribute, too. */
export declare const knownWorkerValue: {
    readonly id: "known-worker-value";
    readonly severity: "warning";
    readonly summary: "a known worker that is not a path into the task's attributes";
    readonly source: "C-6 (documented)";
    readonly check: typeof check;
};
declare function check({ sites, context }: RoutingView): Iterable<RuleProblem>;
export {};
