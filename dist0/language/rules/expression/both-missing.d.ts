import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `task.language == worker.language` is true if neither has a language, because a missing attribute is null. */
export declare const bothMissing: {
    readonly id: "both-missing";
    readonly severity: "note";
    readonly repeats: "places";
    readonly summary: "== between two names that may both be missing";
    readonly source: "E-20 (documented)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
