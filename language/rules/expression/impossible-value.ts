import type { TextSpan } from "../../diagnostic.js";
import { typeOf } from "../../expression/analyze.js";
import type { Comparison, Operand } from "../../expression/ast.js";
import { describeOperator } from "../../expression/operators.js";
import type { Json } from "../../json.js";
import type { Shape } from "../../lint/attributes/shape.js";
import { listBuiltInComparisons } from "../../lint/expressions/list-built-in-comparisons.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import { type BuiltIn, describeValues, findNameFor } from "../../lint/names/built-ins.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { findShape } from "../../lint/view/find-shape.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { didYouMean } from "../../suggestion.js";

/** The built-in name, or the declared attribute, never has the value, so the comparison never matches. */
export const impossibleValue = {
  id: "impossible-value",
  severity: "warning",
  repeats: "values",
  summary: "a value that a built-in name or a declared attribute never has",
  source: "E-42, E-46, E-48, L-12 (documented); for attributes, needs taskAttributes or workerAttributes",
  check,
} as const satisfies Rule;

/** The kinds of operators that test for one of the written values. */
const ASKING = new Set(["equality", "membership"]);

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { site, comparison, reference, other, builtIn, name } of listBuiltInComparisons(view)) {
    // `invalid-day` and `invalid-time` report times, `list-operator` a name in place of a list
    if (!isAsking(comparison) || builtIn.owner === "taskrouter" || needsList(comparison, reference)) continue;
    for (const { value, span } of listValues(other)) {
      const why = explainBuiltIn(value, builtIn, name);
      if (why !== undefined) yield toProblem(site, span, name, value, why);
    }
  }
  for (const site of view.expressions) {
    for (const comparison of listComparisons(site.ast).filter(isAsking)) {
      const { left, right } = comparison;
      const [reference, other] = left.type === "reference" ? [left, right] : [right, left];
      if (reference.type !== "reference") continue;
      const declared = findShape(reference, site, view.context);
      const shape = declared?.types?.has("list") ? declared.items : declared;
      // `list-operator` reports a name in place of a list
      if (shape === undefined || (shape === declared && needsList(comparison, reference))) continue;
      const name = site.text.slice(reference.start, reference.end);
      for (const { value, span } of listValues(other)) {
        const why = explain(value, shape);
        if (why !== undefined) yield toProblem(site, span, name, value, why);
      }
    }
  }
}

function isAsking({ operator }: Comparison): boolean {
  return ASKING.has(describeOperator(operator).kind);
}

function needsList({ operator, left }: Comparison, reference: Operand): boolean {
  return describeOperator(operator).list === (reference === left ? "left" : "right");
}

function toProblem({ path }: ExpressionSite, span: TextSpan, name: string, value: Json, why: string): RuleProblem {
  return { path, span, message: `${quote(name)} is never ${quote(value)}: ${why}` };
}

function listValues(operand: Operand): { value: string | number | boolean; span: TextSpan }[] {
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

/** Names are compared with their sibling if the value has its form: a SID with `worker.sid`, not with the name of a worker. */
function explainBuiltIn(value: string | number | boolean, builtIn: BuiltIn, name: string): string | undefined {
  const { values, sibling, path } = builtIn;
  if (values.type === "number") {
    if (typeof value === "number" && Number.isInteger(value) && value >= values.least && value <= values.most)
      return undefined;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
    return `it is ${describeValues(values)}${Number.isInteger(number) ? `: write ${number}` : ""}`;
  }
  if (typeof value === "string" && values.pattern.test(value)) return undefined;
  if (typeof value !== "string") return `it is text, ${describeValues(values)}`;
  const meant = findNameFor(value, sibling);
  const prefix = name.slice(0, name.length - String(path.at(-1)).length);
  return `it is ${describeValues(values)}${meant === undefined ? "" : `; compare ${quote(`${prefix}${meant}`)} with this`}`;
}
