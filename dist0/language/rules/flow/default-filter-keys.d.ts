import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** The pages mention only the queue of a default filter: no page documents whether other keys work there. */
export declare const defaultFilterKeys: {
    readonly id: "default-filter-keys";
    readonly severity: "warning";
    readonly summary: "a key other than the queue in the default filter";
    readonly source: "C-9 (documented): a queue; that other keys work is assumed (C-11)";
    readonly check: typeof check;
};
declare function check({ defaultFilter, context }: RoutingView): Iterable<RuleProblem>;
export {};
