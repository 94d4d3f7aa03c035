import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** If the only callback fails once, the reservation is canceled and the task is routed again. */
export declare const callbackWithoutFallback: {
    readonly id: "callback-without-fallback";
    readonly severity: "warning";
    readonly summary: "an assignment callback without a fallback";
    readonly source: "V-31 (documented)";
    readonly check: typeof check;
};
declare function check({ context }: RoutingView): Iterable<RuleProblem>;
export {};
