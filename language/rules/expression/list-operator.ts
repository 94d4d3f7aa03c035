import { type Comparison, describeOperator } from "../../expression/index.js";
import { readSides } from "../../lint/expressions/list-built-in-comparisons.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import { findShape } from "../../lint/view/find-shape.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A list operator on a single value is always false, and so is any other operator on a list, even != and NOT IN. */
export const listOperator = {
  id: "list-operator",
  severity: "warning",
  repeats: "places",
  summary: "a list operator on a single value, or the other way round",
  source: "E-21 (documented); for attributes, needs taskAttributes or workerAttributes",
  check,
} as const satisfies Rule;

function* check({ expressions, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const comparison of listComparisons(site.ast)) {
      for (const side of ["left", "right"] as const) {
        const message = explain(comparison, side, site, context);
        const { start, end } = comparison[side];
        if (message !== undefined) yield { path: site.path, span: { start, end }, message };
      }
    }
  }
}

function explain(
  comparison: Comparison,
  side: "left" | "right",
  site: ExpressionSite,
  context: LintContext,
): string | undefined {
  const operand = comparison[side];
  const wantsList = describeOperator(comparison.operator).list === side;
  if (operand.type !== "reference") return explainConstant(comparison, side, wantsList);
  const builtIn = readSides(site, comparison).find(({ reference }) => reference === operand);
  if (builtIn !== undefined) {
    if (!wantsList) return undefined;
    return `${quote(builtIn.name)} is a single value, but ${comparison.operator} needs a list there: always false`;
  }
  const types = findShape(operand, site, context)?.types;
  if (types === undefined || types.size === 0) return undefined;
  const name = quote(site.text.slice(operand.start, operand.end));
  const isNeverList = !types.has("list");
  const isAlwaysList = [...types].every((type) => type === "list");
  if (wantsList && isNeverList)
    return `${name} is declared as a single value, but ${comparison.operator} needs a list there: always false`;
  if (!wantsList && isAlwaysList && describeOperator(comparison.operator).list === undefined) {
    return `${name} is declared as a list, but ${comparison.operator} needs a single value: always false; write HAS`;
  }
  return undefined;
}

/** A constant is a list or not, independent of any declaration. */
function explainConstant(
  { operator, left, right }: Comparison,
  side: "left" | "right",
  wantsList: boolean,
): string | undefined {
  // `constant-part` and `quoted-name` report comparisons of two constants
  const [operand, other] = side === "left" ? [left, right] : [right, left];
  if (other.type !== "reference") return undefined;
  if (wantsList && operand.type !== "list") {
    return side === "right" ? `${operator} needs a list here: always false; write it in brackets, [ ]` : undefined;
  }
  if (operand.type !== "list") return undefined;
  if (wantsList) {
    const isNothing = side === "right" && operator !== "NOT IN" && operand.items.length === 0;
    return isNothing ? "an empty list contains nothing: always false" : undefined;
  }
  if (describeOperator(operator).list !== undefined)
    return `${operator} needs a single value here: always false; join several comparisons with AND or OR`;
  return `${operator} needs a single value and is always false with a list: write IN or NOT IN`;
}
