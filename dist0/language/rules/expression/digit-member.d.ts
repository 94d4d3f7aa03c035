import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** Twilio's pages show no such name. They say that names have letters and digits, and not which comes first (E-4). */
export declare const digitMember: {
    readonly id: "digit-member";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name after a dot that begins with a digit";
    readonly source: "no page shows one (E-4); that TaskRouter reads it is assumed";
    readonly check: typeof check;
};
declare function check({ sites }: RoutingView): Iterable<RuleProblem>;
export {};
