import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** The default filter is a target without a timeout, because nothing follows it. */
export declare const defaultFilterTimeout: {
    readonly id: "default-filter-timeout";
    readonly severity: "warning";
    readonly summary: "a timeout in the default filter";
    readonly source: "C-9 (documented)";
    readonly check: typeof check;
};
declare function check({ defaultFilter, context }: RoutingView): Iterable<RuleProblem>;
export {};
