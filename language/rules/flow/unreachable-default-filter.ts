import { nameFilter } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, exitsOfFilter } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * After a filter that matches every task, a task enters the default filter only if it is skipped in that filter or a later
 * one. A task that times out never enters it.
 */
export const unreachableDefaultFilter = {
  id: "unreachable-default-filter",
  severity: "note",
  summary: "a default filter after a filter that matches every task",
  source: "R-2, R-8, R-9 (documented)",
  check,
} as const satisfies Rule;

function* check({ filters, defaultFilter }: RoutingView): Iterable<RuleProblem> {
  const taker = filters.find(alwaysMatches);
  if (taker === undefined || defaultFilter === undefined) return;
  if (filters.slice(taker.index).some((filter) => filter.isOpen || exitsOfFilter(filter).bySkip)) return;
  yield {
    path: defaultFilter.path,
    message: `no task reaches the default filter: ${nameFilter(taker)} matches every task, and none is skipped from there on`,
    related: [{ path: taker.path, message: "every task enters here" }],
  };
}
