import { createGeneralFilters } from "../../lint/conditions/general-filters.js";
import { nameFilter } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, neverMatches } from "../../lint/view/exits.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";

/** A filter matches a special case of a later one but has a lower priority in the same queue, so its tasks come last. */
export const invertedPriorities = {
  id: "inverted-priorities",
  severity: "note",
  summary: "a filter for a special case with a lower priority than the general filter after it",
  source: "R-1, R-55 (documented)",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check({ filters }: RoutingView): Iterable<RuleProblem> {
  const generals = createGeneralFilters(filters);
  for (const filter of filters) generals.add(filter);
  for (const filter of filters) {
    if (filter.expression?.ast === undefined || alwaysMatches(filter) || neverMatches(filter)) continue;
    const general = generals.find(filter, (other) => other.index > filter.index && hasHigherPriority(other, filter));
    if (general === undefined) continue;
    yield {
      path: [...filter.path, "targets", 0, "priority"],
      message: `${nameFilter(filter)} is a special case of ${nameFilter(general)} but has a lower priority in the same queue: swap the priorities unless this is intended`,
      related: [{ path: [...general.path, "targets", 0, "priority"], message: "the higher priority" }],
    };
  }
}

function hasHigherPriority({ targets: [general] }: FilterView, { targets: [special] }: FilterView): boolean {
  if (typeof special?.priority !== "number" || typeof general?.priority !== "number") return false;
  return general.priority > special.priority && special.queue !== undefined && general.queue === special.queue;
}
