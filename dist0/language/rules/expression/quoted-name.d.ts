import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** In quotation marks this is text and not the attribute, so the result of the comparison is fixed. */
export declare const quotedName: {
    readonly id: "quoted-name";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name in quotation marks on the left side";
    readonly source: "E-30 (documented); some pages quote names nevertheless";
    readonly check: typeof check;
};
declare function check({ expressions }: RoutingView): Iterable<RuleProblem>;
export {};
