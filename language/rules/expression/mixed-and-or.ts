import { printExpression } from "../../expression/index.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** No page documents which of AND and OR binds tighter, so the author should write parentheses. */
export const mixedAndOr = {
  id: "mixed-and-or",
  severity: "warning",
  repeats: "expressions",
  summary: "a mix of AND and OR without parentheses",
  source: "E-8 (assumed): no page says which binds tighter",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, mixed, path } of expressions) {
    const [span] = mixed;
    if (span === undefined || ast === undefined) continue;
    yield {
      path,
      span,
      message: `whether AND or OR binds tighter is not documented: add parentheses, as in ${quote(printExpression(ast))}`,
    };
  }
}
