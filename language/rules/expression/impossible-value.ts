import { typeOf } from "../../expression/analyze.js";
import type { Operand } from "../../expression/ast.js";
import { describeOperator } from "../../expression/operators.js";
import type { Json } from "../../json.js";
import type { Shape } from "../../lint/attributes/shape.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { findShape } from "../../lint/view/find-shape.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { didYouMean } from "../../suggestion.js";

/** The declaration of the attribute excludes the value, so the comparison never matches. */
export const impossibleValue = {
  id: "impossible-value",
  severity: "warning",
  repeats: "values",
  summary: "a value that a declared attribute never has",
  source: "needs taskAttributes or workerAttributes, which are assumed to be right",
  check,
} as const satisfies Rule;

/** The kinds of operators that test for one of the written values. */
const ASKING = new Set(["equality", "membership"]);

function* check({ expressions, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const { left, operator, right } of listComparisons(site.ast)) {
      const [reference, other] = left.type === "reference" ? [left, right] : [right, left];
      if (!ASKING.has(describeOperator(operator).kind) || reference.type !== "reference") continue;
      const declared = findShape(reference, site, context);
      const shape = declared?.types?.has("list") ? declared.items : declared;
      if (shape === undefined) continue;
      for (const { value, span } of listValues(other)) {
        const why = explain(value, shape);
        const name = quote(site.text.slice(reference.start, reference.end));
        if (why !== undefined) yield { path: site.path, span, message: `${name} is never ${quote(value)}: ${why}` };
      }
    }
  }
}

function listValues(operand: Operand): { value: Json; span: { start: number; end: number } }[] {
  if (operand.type === "list") return operand.items.flatMap(listValues);
  if (operand.type !== "string" && operand.type !== "number" && operand.type !== "boolean") return [];
  return [{ value: operand.value, span: { start: operand.start, end: operand.end } }];
}

function explain(value: Json, shape: Shape): string | undefined {
  if (shape.values !== undefined && !shape.values.includes(value)) {
    const names = shape.values.map(String);
    return `the declared values are ${shape.values.map(quote).join(", ")}${didYouMean(String(value), names)}`;
  }
  const type = typeOf(value);
  if (shape.types === undefined || shape.types.size === 0 || shape.types.has(type)) return undefined;
  return `it is declared as ${[...shape.types].join(" or ")}`;
}
