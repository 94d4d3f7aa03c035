import type { Comparison } from "../expression/index.js";
import type { Facts } from "./facts.js";
import { findShape } from "./find-shape.js";
import { listComparisons } from "./list-comparisons.js";
import type { ExpressionSite } from "./read-expression.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** An operator for lists on a single value, and one for single values on a list, are always false, != and NOT IN too. */
export const listOperator: Rule = {
  id: "list-operator",
  severity: "warning",
  scope: "expression",
  repeats: "places",
  summary: "an operator for lists on a single value, or the other way round",
  source: "Twilio, expression syntax (documented); needs taskAttributes or workerAttributes",
  check,
};

function* check({ expressions, facts }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const comparison of listComparisons(site.ast)) {
      for (const side of ["left", "right"] as const) {
        const message = explain(comparison, side, site, facts);
        const { start, end } = comparison[side];
        if (message !== undefined) yield { path: site.path, place: { start, end }, message };
      }
    }
  }
}

const LISTS: Readonly<Record<string, "left" | "right">> = {
  HAS: "left",
  ">-": "left",
  IN: "right",
  "<-": "right",
  "NOT IN": "right",
};

function explain(
  comparison: Comparison,
  side: "left" | "right",
  site: ExpressionSite,
  facts: Facts,
): string | undefined {
  const operand = comparison[side];
  if (operand.type !== "reference") return undefined;
  const types = findShape(operand, site, facts)?.types;
  if (types === undefined || types.size === 0) return undefined;
  const name = quote(site.text.slice(operand.start, operand.end));
  const wantsList = LISTS[comparison.operator] === side;
  const isNeverList = !types.has("list");
  const isAlwaysList = [...types].every((type) => type === "list");
  if (wantsList && isNeverList)
    return `${name} is declared as a single value, and ${comparison.operator} takes a list there: always false`;
  if (!wantsList && isAlwaysList && LISTS[comparison.operator] === undefined) {
    return `${name} is declared as a list, and ${comparison.operator} takes single values: always false; write HAS`;
  }
  return undefined;
}
