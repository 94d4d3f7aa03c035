import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Every sample has ASC or DESC; what is meant without is not documented. */
export const orderByDirection = {
  id: "order-by-direction",
  severity: "warning",
  repeats: "places",
  summary: "an orderBy without ASC or DESC",
  source: "Twilio, ordering workers (documented): the direction is in every sample; ascending without one is assumed",
  check,
} as const satisfies Rule;

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
