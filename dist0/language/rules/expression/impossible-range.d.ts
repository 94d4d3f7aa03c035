import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `worker.channel.chat.available_capacity_percentage > 100`: the name never has such a value. */
export declare const impossibleRange: {
    readonly id: "impossible-range";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a comparison with <, <=, > or >= that no value of a name passes";
    readonly source: "E-46, E-48, E-60, L-12 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
