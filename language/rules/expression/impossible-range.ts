import { type Comparison, describeOperator } from "../../expression/index.js";
import type { Json } from "../../json.js";
import type { Shape } from "../../lint/attributes/shape.js";
import { passes } from "../../lint/conditions/passes.js";
import { listBuiltInComparisons } from "../../lint/expressions/list-built-in-comparisons.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import { type BuiltInValues, describeValues } from "../../lint/names/built-ins.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { findShape } from "../../lint/view/find-shape.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { isTimeThatExists } from "./invalid-time.js";

/** `worker.channel.chat.available_capacity_percentage > 100`: the name never has such a value. */
export const impossibleRange = {
  id: "impossible-range",
  severity: "warning",
  repeats: "places",
  summary: "a comparison with <, <=, > or >= that no value of a name passes",
  source: "E-46, E-48, E-60, L-12 (documented); for attributes, needs taskAttributes or workerAttributes",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { site, comparison, reference, other, builtIn, name } of listBuiltInComparisons(view)) {
    if (!isOrdering(comparison) || !isTimeThatExists(builtIn, other)) continue;
    const tried = listBounds(builtIn.values);
    if (tried.length === 0 || tried.some((value) => passes(comparison, reference, value) !== false)) continue;
    yield toProblem(site, comparison, `${quote(name)} is ${describeValues(builtIn.values)}`);
  }
  for (const site of view.expressions) {
    for (const comparison of listComparisons(site.ast).filter(isOrdering)) {
      const { left, right } = comparison;
      const reference = left.type === "reference" ? left : right;
      if (reference.type !== "reference") continue;
      const shape = findShape(reference, site, view.context);
      const why = shape && explain(shape, (value) => passes(comparison, reference, value));
      const name = quote(site.text.slice(reference.start, reference.end));
      if (why !== undefined) yield toProblem(site, comparison, `${name} ${why}`);
    }
  }
}

function isOrdering({ operator }: Comparison): boolean {
  return describeOperator(operator).kind === "ordering";
}

function toProblem({ path }: Pick<RuleProblem, "path">, { start, end }: Comparison, why: string): RuleProblem {
  return { path, span: { start, end }, message: `no value passes this, because ${why}` };
}

/** An ordering that neither the least nor the greatest value passes is passed by none between. */
function listBounds(values: BuiltInValues): readonly Json[] {
  return values.type === "number" ? [values.least, values.most] : (values.bounds ?? []);
}

/** Types whose values have no order; `list-operator` reports lists. */
const UNORDERED: ReadonlySet<unknown> = new Set(["boolean", "null", "object"]);

function explain({ types, values }: Shape, test: (value: Json) => boolean | undefined): string | undefined {
  if (values !== undefined) {
    const isNever = values.length > 0 && values.every((value) => test(value) === false);
    return isNever ? `is declared with the values ${values.map(quote).join(", ")}` : undefined;
  }
  const isUnordered = types !== undefined && types.size > 0 && [...types].every((type) => UNORDERED.has(type));
  return isUnordered ? `is declared as ${[...types].join(" or ")}, which has no order` : undefined;
}
