import type { Operand } from "../../expression/ast.js";
import { describeOperator } from "../../expression/operators.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A number in quotation marks is text, and no page documents whether the text "10" comes before "9". */
export const orderedText = {
  id: "ordered-text",
  severity: "warning",
  repeats: "places",
  summary: "a number in quotation marks next to <, <=, > or >=",
  source: "E-28 (documented); how texts are ordered is assumed (E-27, E-29)",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, path } of expressions) {
    for (const { left, operator, right } of listComparisons(ast)) {
      if (describeOperator(operator).kind !== "ordering" || isTime(left) || isTime(right)) continue;
      for (const operand of [left, right]) {
        if (operand.type !== "string" || !/^-?\d+(\.\d+)?$/.test(operand.value)) continue;
        const { start, end } = operand;
        const message = `in quotation marks this is text, and as text "10" comes before "9": write ${operand.value}`;
        yield { path, span: { start, end }, message };
      }
    }
  }
}

/** The hour is text of two digits (E-60), so both orders are the same. */
function isTime(operand: Operand): boolean {
  return operand.type === "reference" && operand.path[0] === "taskrouter";
}
