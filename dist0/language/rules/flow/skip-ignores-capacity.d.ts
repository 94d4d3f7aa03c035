import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * `workers.available` counts activities and not capacity: it is not 0 even if every worker is fully occupied. Reported if
 * capacities are declared, unless `skip-may-stay-false` reports the target.
 */
export declare const skipIgnoresCapacity: {
    readonly id: "skip-ignores-capacity";
    readonly severity: "note";
    readonly repeats: "targets";
    readonly summary: "a skipIf that counts workers whose capacity may be used up";
    readonly source: "R-22 (documented); needs workers";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
