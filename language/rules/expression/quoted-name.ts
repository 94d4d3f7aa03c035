import { type Comparison, describeOperator } from "../../expression/index.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** In quotation marks this is text and not the attribute, so the result of the comparison is fixed. */
export const quotedName = {
  id: "quoted-name",
  severity: "warning",
  repeats: "places",
  summary: "a name in quotation marks on the left side",
  source: "E-30 (documented); some pages quote names nevertheless",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, path } of expressions) {
    for (const { left, operator, right } of listComparisons(ast)) {
      if (left.type !== "string" || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(left.value)) continue;
      if (!isDecided(operator, right)) continue;
      const message = `${quote(left.value)} in quotation marks is text, not an attribute: write ${left.value} without them`;
      yield { path, span: { start: left.start, end: left.end }, message };
    }
  }
}

/** `'en' IN languages` reads an attribute; `"languages" HAS "en"` and `"tier" == "gold"` do not. */
function isDecided(operator: Comparison["operator"], right: Comparison["right"]): boolean {
  return describeOperator(operator).list === "left" || right.type !== "reference";
}
