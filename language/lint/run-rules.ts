import type { WordedProblem } from "../problem.js";
import { compareProblems } from "./compare-problems.js";
import type { Rule, RuleProblem } from "./rule.js";
import type { RoutingView } from "./view/routing-view.js";

/** Runs rules over a view and returns their problems in the order of the configuration. */
export function runRules<Id extends string>(rules: readonly Rule<Id>[], view: RoutingView): WordedProblem<Id>[] {
  const problems: WordedProblem<Id>[] = [];
  for (const rule of rules) for (const problem of rule.check(view)) problems.push(toProblem(rule, problem));
  return problems.sort(compareProblems);
}

/** Adds the id and the severity of the rule that found the problem. */
export function toProblem<Id extends string>({ id, severity }: Rule<Id>, problem: RuleProblem): WordedProblem<Id> {
  return { ...problem, code: id, severity };
}
