import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Two filters may share a name (C-19), but nobody can tell them apart in the Console, in reports and in diffs. */
export declare const duplicateFilterName: {
    readonly id: "duplicate-filter-name";
    readonly severity: "warning";
    readonly summary: "two filters with the same name";
    readonly source: "C-3, C-19 (assumed)";
    readonly check: typeof check;
};
declare function check({ filters }: RoutingView): Iterable<RuleProblem>;
export {};
