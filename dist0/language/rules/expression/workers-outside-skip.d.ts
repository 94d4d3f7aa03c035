import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Only a `skipIf` can use the number of available workers. */
export declare const workersOutsideSkip: {
    readonly id: "workers-outside-skip";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"workers.\" outside skipIf";
    readonly source: "E-48 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
