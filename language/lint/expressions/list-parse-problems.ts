import type { ExpressionFinding } from "../../expression/index.js";
import type { RuleProblem } from "../rule.js";
import type { Site } from "../view/read-expression.js";

/** The parser's findings of one code, wherever an expression stands. */
export function* listParseProblems(sites: readonly Site[], code: ExpressionFinding["code"]): Iterable<RuleProblem> {
  for (const { path, findings } of sites) {
    for (const { start, end, message, ...finding } of findings) {
      if (finding.code === code) yield { path, place: { start, end }, message };
    }
  }
}
