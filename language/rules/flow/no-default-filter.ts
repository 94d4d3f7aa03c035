import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, isUnclear } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A task that matches no filter enters the default filter; without one it cannot be routed. A filter that matches every
 * task is as good. A default filter does not help against timeouts: a task that timed out of a filter never enters it.
 */
export const noDefaultFilter = {
  id: "no-default-filter",
  severity: "warning",
  summary: "no default filter, and no filter that matches every task",
  source: "C-9, R-2 (documented)",
  check,
} as const satisfies Rule;

function* check({ filters, defaultFilter, isUnknown, hasNoFilters, context }: RoutingView): Iterable<RuleProblem> {
  // if both keys are absent, `missing-key` reports it
  if (defaultFilter !== undefined || isUnknown || (filters.length === 0 && !hasNoFilters)) return;
  if (filters.some((filter) => alwaysMatches(filter) || isUnclear(filter))) return;
  const key = context.form === "raw" ? "default_filter" : "defaultFilter";
  const what = hasNoFilters
    ? `there is neither a filter nor a "${key}", so no task can be routed`
    : `there is no "${key}", so a task that matches no filter is not routed`;
  yield { path: [], message: `${what}: name a queue in which such tasks wait` };
}
