import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `task.attributes.language` and `worker.friendlyName` look like names that exist, but are missing from every task or worker. */
export declare const lookAlikeName: {
    readonly id: "look-alike-name";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name that looks like an attribute or a built-in name, but is neither";
    readonly source: "E-40, E-42, E-45 (documented); E-47 (assumed)";
    readonly check: typeof check;
};
declare function check({ sites, context }: RoutingView): Iterable<RuleProblem>;
export {};
