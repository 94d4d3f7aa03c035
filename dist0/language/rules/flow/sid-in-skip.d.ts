import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * A literal activity SID belongs to one account and cannot be checked against the declared activities. In raw JSON there
 * is no other way to name an activity, so it is not reported there.
 */
export declare const sidInSkip: {
    readonly id: "sid-in-skip";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "a literal activity SID in skipIf";
    readonly source: "E-48 (documented); that an unknown SID counts no worker is assumed (E-49)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
