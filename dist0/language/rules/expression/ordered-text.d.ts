import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** A number in quotation marks is text, and no page documents whether the text "10" comes before "9". */
export declare const orderedText: {
    readonly id: "ordered-text";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a number in quotation marks next to <, <=, > or >=";
    readonly source: "E-28 (documented); how texts are ordered is assumed (E-27, E-29)";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
