import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Tasks wait as long as one of higher priority exists, and a huge number leaves no room above it. */
export declare const extremePriority: {
    readonly id: "extreme-priority";
    readonly severity: "note";
    readonly summary: "a priority of a million or more";
    readonly source: "R-55 (documented); the limit is assumed";
    readonly repeats: "targets";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
