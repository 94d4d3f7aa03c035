import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `worker.sid` is built in. No page says which one counts if the worker also has an attribute of that name. */
export declare const nameClash: {
    readonly id: "name-clash";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a built-in name of a worker that is also one of its attributes";
    readonly source: "E-42 (documented); which one counts is assumed (E-44); needs workers or workerAttributes";
    readonly check: typeof check;
};
declare function check({ expressions, context }: RoutingView): Iterable<RuleProblem>;
export {};
