import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * An expression that is never true matches no task and no worker. A target that is never true and has a timeout is a
 * common way to wait, so it is not reported.
 */
export declare const neverTrue: {
    readonly id: "never-true";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "an expression, or a part of one, that can never be true";
    readonly source: "E-20 (documented); a false target with a timeout is a delay (E-31, documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
