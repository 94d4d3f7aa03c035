import { nameFilter } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, keeps } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * If a filter matches every task and no task can leave it, no later filter is used. If tasks can leave by the timeout or
 * the skip of its last target, they go on to the next filter that matches them.
 */
export const unreachableFilter = {
  id: "unreachable-filter",
  severity: "warning",
  summary: "a filter after one that every task enters and never leaves",
  source: "R-1, R-4 (documented)",
  check,
} as const satisfies Rule;

function* check({ filters }: RoutingView): Iterable<RuleProblem> {
  const taker = filters.find((filter) => alwaysMatches(filter) && keeps(filter));
  const lost = taker === undefined ? undefined : filters[taker.index + 1];
  if (taker === undefined || lost === undefined) return;
  const more = filters.length - lost.index - 1;
  yield {
    path: lost.path,
    message: `no task reaches this filter${more > 0 ? `, nor the ${more} after it` : ""}, because every task enters ${nameFilter(taker)} and never leaves it: move that filter to the end`,
    related: [{ path: taker.path, message: "every task enters here" }],
  };
}
