import { createGeneralFilters } from "../../lint/conditions/general-filters.js";
import { nameFilter } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, keeps, neverMatches } from "../../lint/view/exits.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";

/**
 * A task enters the first filter that matches it, so a filter whose tasks all enter and stay in an earlier filter is never
 * used. If the earlier filter tests the time, a task may wait in a filter between the two until that time is over.
 */
export const shadowedFilter = {
  id: "shadowed-filter",
  severity: "warning",
  summary: "a filter whose tasks all enter and stay in an earlier filter",
  source: "R-1, R-4 (documented)",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check({ filters }: RoutingView): Iterable<RuleProblem> {
  const takers = createGeneralFilters(filters);
  /** Position of the last filter that tasks can leave. */
  let opening = -1;
  for (const filter of filters) {
    if (neverMatches(filter)) continue;
    const lastOpening = opening;
    const isInTime = (taker: FilterView) => taker.index > lastOpening || !testsTime(taker);
    const taker = takers.find(filter, isInTime);
    if (taker !== undefined) {
      yield {
        path: [...filter.path, "expression"],
        message: `${nameFilter(filter)} never gets a task: all of its tasks enter and stay in ${nameFilter(taker)} before it`,
        related: [{ path: [...taker.path, "expression"], message: "the tasks enter here" }],
      };
    }
    if (!keeps(filter)) opening = filter.index;
    // `unreachable-filter` covers filters that match every task; filters that a shadowed filter would shadow are shadowed by its taker
    else if (!alwaysMatches(filter) && (taker === undefined || testsTime(taker))) takers.add(filter);
  }
}

function testsTime({ expression }: FilterView): boolean {
  return expression?.analyze()?.names.some(({ owner }) => owner === "taskrouter") === true;
}
