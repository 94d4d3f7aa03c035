import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** If the attribute of one worker is not an integer, the whole order is ignored. */
export declare const orderByType: {
    readonly id: "order-by-type";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy on a built-in name or a declared attribute that is not an integer";
    readonly source: "E-71 (documented); for attributes, needs workerAttributes";
    readonly check: typeof check;
};
declare function check({ sites, context }: RoutingView): Iterable<RuleProblem>;
export {};
