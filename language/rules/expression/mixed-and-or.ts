import { printExpression } from "../../expression/index.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Which of AND and OR binds tighter is not documented: parentheses say what is meant. */
export const mixedAndOr = {
  id: "mixed-and-or",
  severity: "warning",
  repeats: "expressions",
  summary: "no parentheses where AND and OR stand side by side",
  source: "no page says which binds tighter; that AND does is assumed",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, mixed, path } of expressions) {
    const [place] = mixed;
    if (place === undefined || ast === undefined) continue;
    yield {
      path,
      place,
      message: `whether AND or OR comes first is not documented: write parentheses, as in ${quote(printExpression(ast))}`,
    };
  }
}
