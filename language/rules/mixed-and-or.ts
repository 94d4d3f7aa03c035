import { printExpression } from "../expression/index.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** Which of AND and OR binds tighter is not documented: parentheses say what is meant. */
export const mixedAndOr: Rule = {
  id: "mixed-and-or",
  severity: "warning",
  scope: "expression",
  repeats: "expressions",
  summary: "no parentheses where AND and OR stand side by side",
  source: "no page says which binds tighter; that AND does is assumed",
  check,
};

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
