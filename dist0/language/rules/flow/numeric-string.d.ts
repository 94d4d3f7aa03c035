import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** TaskRouter also accepts a number as a string, but other tools then see changes where there are none. */
export declare const numericString: {
    readonly id: "numeric-string";
    readonly severity: "warning";
    readonly summary: "a priority or timeout written as a string";
    readonly source: "C-7 (observed): both forms are stored";
    readonly repeats: "numbers";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
