import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Tasks that have waited longest fall behind new ones. */
export declare const priorityLowered: {
    readonly id: "priority-lowered";
    readonly severity: "warning";
    readonly summary: "a later target with a lower priority";
    readonly source: "R-3, R-55 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: RoutingView) => RuleProblem[];
};
