import { nameFilter } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, keeps } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A filter that takes every task and never lets one go hides all behind it. One that lets go, by the timeout or skip of its
 * last target, does not: its tasks fall through to the next filter that takes them.
 */
export const unreachableFilter = {
  id: "unreachable-filter",
  severity: "warning",
  summary: "a filter behind one that takes every task and keeps it",
  source: "Twilio, workflow configuration (documented)",
  check,
} as const satisfies Rule;

function* check({ filters }: RoutingView): Iterable<RuleProblem> {
  const taker = filters.find((filter) => alwaysMatches(filter) && keeps(filter));
  const lost = taker === undefined ? undefined : filters[taker.index + 1];
  if (taker === undefined || lost === undefined) return;
  const more = filters.length - lost.index - 1;
  yield {
    path: lost.path,
    message: `no task gets here${more > 0 ? `, nor to the ${more} behind it` : ""}: ${nameFilter(taker)} takes every task and keeps it; move it to the end`,
    related: [{ path: taker.path, message: "every task goes in here" }],
  };
}
