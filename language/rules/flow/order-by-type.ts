import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** If the attribute of one worker is not an integer, the whole order is ignored. */
export const orderByType = {
  id: "order-by-type",
  severity: "warning",
  repeats: "places",
  summary: "an orderBy on an attribute that is not declared as an integer",
  source: "Twilio, ordering workers (documented); needs workerAttributes",
  check,
} as const satisfies Rule;

function* check({ sites, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of sites) {
    if (site.kind !== "orderBy") continue;
    for (const { reference } of site.ast?.clauses ?? []) {
      const [owner, first, ...more] = reference.path;
      const shape =
        owner === "worker" && more.length === 0
          ? context.workerAttributes?.shape.members.get(String(first))
          : undefined;
      const types = shape?.types;
      if (types === undefined || types.size === 0 || types.has("number")) continue;
      const { start, end } = reference;
      const message = `${quote(first)} is declared as ${[...types].join(" or ")}, but only integers can order workers: the whole orderBy is ignored`;
      yield { path: site.path, span: { start, end }, message };
    }
  }
}
