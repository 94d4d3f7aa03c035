import type { ExpressionProblem } from "../../expression/index.js";
import type { RuleProblem } from "../rule.js";
import type { Site } from "../view/read-expression.js";

/** Returns the parser's problems of one code, in all expressions. */
export function* listParseProblems(sites: readonly Site[], code: ExpressionProblem["code"]): Iterable<RuleProblem> {
  for (const { path, problems } of sites) {
    for (const { start, end, message, ...problem } of problems) {
      if (problem.code === code) yield { path, span: { start, end }, message };
    }
  }
}
