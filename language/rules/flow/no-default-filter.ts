import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, isUnclear } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A task that matches no filter goes to the default filter; without one it cannot be routed at all. A filter that takes
 * every task makes up for it. The default filter is no cure for timeouts: a task that timed out of a filter never gets there.
 */
export const noDefaultFilter = {
  id: "no-default-filter",
  severity: "warning",
  summary: "no default filter, and no filter that takes every task",
  source: "Twilio, workflow configuration (documented): always include a default filter",
  check,
} as const satisfies Rule;

function* check({ filters, defaultFilter, isUnknown, hasNoFilters, context }: RoutingView): Iterable<RuleProblem> {
  // without either a key is missing, which is said already
  if (defaultFilter !== undefined || isUnknown || (filters.length === 0 && !hasNoFilters)) return;
  if (filters.some((filter) => alwaysMatches(filter) || isUnclear(filter))) return;
  const key = context.form === "raw" ? "default_filter" : "defaultFilter";
  const what = hasNoFilters
    ? `there is neither a filter nor a "${key}": no task can be routed`
    : `there is no "${key}": a task that no filter matches is not routed`;
  yield { path: [], message: `${what}; name the queue where such tasks wait` };
}
