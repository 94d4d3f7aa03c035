import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";

/** Every sample has ASC or DESC; what is meant without is not documented. */
export const orderByDirection: Rule = {
  id: "order-by-direction",
  severity: "warning",
  scope: "workflow",
  repeats: "places",
  summary: "an orderBy without ASC or DESC",
  source: "Twilio, ordering workers (documented): the direction is in every sample; ascending without one is assumed",
  check,
};

function* check({ sites }: RoutingView): Iterable<RuleProblem> {
  for (const site of sites) {
    if (site.kind !== "orderBy") continue;
    for (const { direction, start, end } of site.ast?.clauses ?? []) {
      if (direction !== undefined) continue;
      const message =
        "which way this orders is not documented: write ASC (the least first) or DESC (the most first) behind it";
      yield { path: site.path, place: { start, end }, message };
    }
  }
}
