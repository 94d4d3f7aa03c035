import type { Reference } from "../../expression/ast.js";
import { findAttribute } from "../../lint/attributes/attributes.js";
import { findBuiltIn } from "../../lint/names/built-ins.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** If the attribute of one worker is not an integer, the whole order is ignored. */
export const orderByType = {
  id: "order-by-type",
  severity: "warning",
  repeats: "places",
  summary: "an orderBy on a built-in name or a declared attribute that is not an integer",
  source: "E-71 (documented); for attributes, needs workerAttributes",
  check,
} as const satisfies Rule;

function* check({ sites, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of sites) {
    if (site.kind !== "orderBy") continue;
    for (const { reference } of site.ast?.clauses ?? []) {
      const { start, end } = reference;
      const why = explain(reference, context);
      if (why === undefined) continue;
      const name = quote(site.text.slice(start, end));
      const message = `${name} ${why}, but only integers can order workers: the whole orderBy is ignored`;
      yield { path: site.path, span: { start, end }, message };
    }
  }
}

/** Returns the type of a name whose values are not integers. */
function explain({ path: [owner, ...path] }: Reference, { workerAttributes }: LintContext): string | undefined {
  if (owner !== "worker") return undefined;
  const values = findBuiltIn({ owner, path }, "orderBy")?.values;
  if (values !== undefined) return values.type === "string" ? "is text" : undefined;
  const found = workerAttributes && path.length > 0 ? findAttribute(workerAttributes.shape, path) : undefined;
  const types = found?.kind === "known" ? found.shape.types : undefined;
  if (types === undefined || types.size === 0 || types.has("number")) return undefined;
  return `is declared as ${[...types].join(" or ")}`;
}
