import type { ExpressionFinding } from "../expression/index.js";
import type { RoutingView } from "./routing-view.js";
import type { RuleProblem } from "./rule.js";

/** The parser's findings of one code, wherever an expression stands. */
export function* problemsOfParse(view: RoutingView, code: ExpressionFinding["code"]): Iterable<RuleProblem> {
  for (const { path, findings } of view.sites) {
    for (const { start, end, message, ...finding } of findings) {
      if (finding.code === code) yield { path, place: { start, end }, message };
    }
  }
}
