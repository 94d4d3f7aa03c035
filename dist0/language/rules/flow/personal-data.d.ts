import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import type { Path } from "../../path.js";
/** Many people see the text of a workflow, in the Console and in logs: personal data belongs in attributes. */
export declare const personalData: {
    readonly id: "personal-data";
    readonly severity: "warning";
    readonly summary: "an e-mail address or a phone number in a workflow, or in its name";
    readonly source: "C-18 (documented)";
    readonly repeats: "places";
    readonly check: typeof check;
};
declare function check({ filters, sites }: RoutingView): Iterable<RuleProblem>;
/** Returns the problem of the name of a filter, or of the workflow itself. */
export declare function findInName(name: string, path: Path): RuleProblem[];
export {};
