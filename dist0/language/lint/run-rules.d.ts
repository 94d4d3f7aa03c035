import type { WordedProblem } from "../problem.js";
import type { Rule, RuleProblem } from "./rule.js";
import type { RoutingView } from "./view/routing-view.js";
/** Runs rules over a view and returns their problems in the order of the configuration. */
export declare function runRules<Id extends string>(rules: readonly Rule<Id>[], view: RoutingView): WordedProblem<Id>[];
/** Adds the id and the severity of the rule that found the problem. */
export declare function toProblem<Id extends string>({ id, severity }: Rule<Id>, problem: RuleProblem): WordedProblem<Id>;
