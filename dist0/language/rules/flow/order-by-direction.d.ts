import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Every sample has ASC or DESC; no page documents the direction without them. */
export declare const orderByDirection: {
    readonly id: "order-by-direction";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy without ASC or DESC";
    readonly source: "E-70 (documented); ascending without a direction is assumed (E-72)";
    readonly check: typeof check;
};
declare function check({ sites }: RoutingView): Iterable<RuleProblem>;
export {};
