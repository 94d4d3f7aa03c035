import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * Filters of 2015 had a queue and no targets. No page says what TaskRouter does with them today, so there is no automatic
 * fix: it could bring a dead filter to life.
 */
export declare const legacyDirectQueue: {
    readonly id: "legacy-direct-queue";
    readonly severity: "warning";
    readonly summary: "a filter with its own queue and no targets, in raw JSON";
    readonly source: "C-13 (observed); its effect today is assumed (C-14)";
    readonly repeats: "filters";
    readonly check: typeof check;
};
declare function check({ filters, context }: RoutingView): Iterable<RuleProblem>;
export {};
