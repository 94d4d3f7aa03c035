import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** No page documents which of AND and OR binds tighter, so the author should write parentheses. */
export declare const mixedAndOr: {
    readonly id: "mixed-and-or";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "a mix of AND and OR without parentheses";
    readonly source: "E-8 (assumed): no page says which binds tighter";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
