import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Workers are ordered by their own attributes, with the prefix `worker.`. */
export declare const orderByName: {
    readonly id: "order-by-name";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy without \"worker.\"";
    readonly source: "E-40, E-70 (documented)";
    readonly check: typeof check;
};
declare function check({ sites, context }: RoutingView): Iterable<RuleProblem>;
export {};
