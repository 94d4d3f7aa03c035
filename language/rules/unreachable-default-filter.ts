import { alwaysMatches, exitsOfFilter } from "./exits.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameFilter } from "./words.js";

/**
 * Behind a filter that takes every task the default filter is reached only when a task is skipped out of that filter or a
 * later one; a task that times out never gets there.
 */
export const unreachableDefaultFilter: Rule = {
  id: "unreachable-default-filter",
  severity: "note",
  scope: "workflow",
  summary: "a default filter behind a filter that takes every task",
  source: "Twilio, workflow configuration and worker presence (documented)",
  check,
};

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
