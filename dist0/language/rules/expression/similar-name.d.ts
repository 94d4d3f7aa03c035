import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/**
 * A name that is used once and closely resembles a name used often is probably a typo. If attributes are declared,
 * `unknown-attribute` knows for certain.
 */
export declare const similarName: {
    readonly id: "similar-name";
    readonly severity: "note";
    readonly repeats: "names";
    readonly summary: "an attribute that closely resembles one used more often";
    readonly source: "E-20 (documented); that the name is a typo is assumed";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
