import type { Severity } from "../diagnostic.js";
import type { WordedProblem } from "../problem.js";
import type { RoutingView } from "./view/routing-view.js";
/** A problem that a rule found, without the id and the severity of the rule. */
export type RuleProblem = Omit<WordedProblem<string>, "code" | "severity">;
/** A check for one kind of mistake in routing. Each rule is a file named after its id. */
export interface Rule<Id extends string = string> {
    /** The name in findings, settings and comments; permanent. */
    readonly id: Id;
    /** `error` if TaskRouter refuses it or it is certainly wrong, `warning` if it is probably not intended, else `note`. */
    readonly severity: Severity;
    /** The mistake that the rule finds, as a noun phrase for lists of rules. */
    readonly summary: string;
    /** Plural noun for a summary of many findings in one workflow: `filters`. Absent: each is reported by itself. */
    readonly repeats?: string;
    /** Whether the summary is of all objects of a kind in a workspace, and not of one object. */
    readonly isAcrossObjects?: true;
    /** Ids of the facts in docs/taskrouter on which it relies, and their certainty: *documented*, *observed* or *assumed*. */
    readonly source: string;
    /** Yields nothing for unresolved or malformed values, nor if something it needs is absent from the context. */
    check(view: RoutingView): Iterable<RuleProblem>;
}
