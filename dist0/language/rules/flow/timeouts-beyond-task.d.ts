import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Deadlines count from the creation of the task: targets after its time to live are never reached. */
export declare const timeoutsBeyondTask: {
    readonly id: "timeouts-beyond-task";
    readonly severity: "warning";
    readonly summary: "timeouts with a sum longer than a task's time to live";
    readonly source: "R-10, L-3 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: RoutingView) => RuleProblem[];
};
