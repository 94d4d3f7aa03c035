import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * `1==2` in a queue holds tasks until a timeout or a program moves them on. It is named once, here: rules about workers
 * report nothing about the queue or about targets that use it.
 */
export declare const parkingQueue: {
    readonly id: "parking-queue";
    readonly severity: "note";
    readonly summary: "a queue whose expression is never true, which only holds tasks";
    readonly source: "E-31 (documented for 1==0)";
    readonly check: typeof check;
};
declare function check({ taskQueue }: RoutingView): Iterable<RuleProblem>;
export {};
