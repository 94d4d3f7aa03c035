import { type ExpressionFinding, findingOfExpression, renderExpressionProblem } from "../../expression/index.js";
import type { RuleProblem } from "../rule.js";
import type { Site } from "../view/read-expression.js";

/** Returns the parser's problems that one rule reports, in all expressions. */
export function* listParseProblems(sites: readonly Site[], rule: ExpressionFinding): Iterable<RuleProblem> {
  for (const { path, problems } of sites) {
    for (const problem of problems) {
      if (findingOfExpression(problem) !== rule) continue;
      yield { path, span: problem.span, message: renderExpressionProblem(problem) };
    }
  }
}
