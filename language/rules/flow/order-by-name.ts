import { findLookAlike } from "../../lint/names/look-alikes.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Workers are ordered by their own attributes, with the prefix `worker.`. */
export const orderByName = {
  id: "order-by-name",
  severity: "warning",
  repeats: "places",
  summary: 'an orderBy without "worker."',
  source: "E-40, E-70 (documented)",
  check,
} as const satisfies Rule;

function* check({ sites, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of sites) {
    if (site.kind !== "orderBy") continue;
    for (const { reference } of site.ast?.clauses ?? []) {
      const { path, start, end } = reference;
      if (path[0] === "worker" && path.length > 1) continue;
      // `look-alike-name` has better advice
      if (findLookAlike(reference, site.kind, context) !== undefined) continue;
      const name = site.text.slice(start, end);
      const message = `workers are ordered by their own attributes: write ${quote(`worker.${name.replace(/^task\./, "")}`)}`;
      yield { path: site.path, span: { start, end }, message };
    }
  }
}
