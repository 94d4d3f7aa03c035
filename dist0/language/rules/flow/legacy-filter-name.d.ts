import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * The Console and Twilio's pages write `filter_friendly_name`. Helper libraries of 2015 wrote `friendly_name`, and the one
 * for Java still writes `friendlyName`: tools that look for the right key find no name.
 */
export declare const legacyFilterName: {
    readonly id: "legacy-filter-name";
    readonly severity: "warning";
    readonly summary: "a filter's name under another key than \"filter_friendly_name\", in raw JSON";
    readonly source: "C-3 (observed): all three spellings are stored";
    readonly repeats: "filters";
    readonly check: typeof check;
};
declare function check({ filters, context }: RoutingView): Iterable<RuleProblem>;
export {};
