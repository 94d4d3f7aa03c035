import { nameFilter } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, exitsOfFilter } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * Behind a filter that takes every task the default filter is reached only when a task is skipped out of that filter or a
 * later one; a task that times out never gets there.
 */
export const unreachableDefaultFilter = {
  id: "unreachable-default-filter",
  severity: "note",
  summary: "a default filter behind a filter that takes every task",
  source: "Twilio, workflow configuration and worker presence (documented)",
  check,
} as const satisfies Rule;

function* check({ filters, defaultFilter }: RoutingView): Iterable<RuleProblem> {
  const taker = filters.find(alwaysMatches);
  if (taker === undefined || defaultFilter === undefined) return;
  if (filters.slice(taker.index).some((filter) => filter.isOpen || exitsOfFilter(filter).bySkip)) return;
  yield {
    path: defaultFilter.path,
    message: `no task gets here: ${nameFilter(taker)} takes every task, and nothing is skipped out of it`,
    related: [{ path: taker.path, message: "every task goes in here" }],
  };
}
