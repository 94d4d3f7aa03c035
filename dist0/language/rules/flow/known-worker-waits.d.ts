import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * A task whose worker is unknown, away or in another queue stays in the target until it times out or is skipped. In the
 * default filter a timeout cannot help, and `default-filter-keys` reports the known worker.
 */
export declare const knownWorkerWaits: {
    readonly id: "known-worker-waits";
    readonly severity: "warning";
    readonly summary: "a target with a known worker that tasks never leave";
    readonly source: "R-31 (documented)";
    readonly repeats: "targets";
    readonly check: typeof check;
};
declare function check({ filters, context }: RoutingView): Iterable<RuleProblem>;
export {};
