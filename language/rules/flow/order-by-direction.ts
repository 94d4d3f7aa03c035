import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Every sample has ASC or DESC; no page documents the direction without them. */
export const orderByDirection = {
  id: "order-by-direction",
  severity: "warning",
  repeats: "places",
  summary: "an orderBy without ASC or DESC",
  source: "E-70 (documented); ascending without a direction is assumed (E-72)",
  check,
} as const satisfies Rule;

function* check({ sites }: RoutingView): Iterable<RuleProblem> {
  for (const site of sites) {
    if (site.kind !== "orderBy") continue;
    for (const { direction, start, end } of site.ast?.clauses ?? []) {
      if (direction !== undefined) continue;
      const message = "the direction of this order is not documented: add ASC (lowest first) or DESC (highest first)";
      yield { path: site.path, span: { start, end }, message };
    }
  }
}
