import { createGeneralFilters } from "../../lint/conditions/general-filters.js";
import { nameFilter } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { alwaysMatches, keeps, neverMatches } from "../../lint/view/exits.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";

/**
 * The first filter that matches takes a task: one whose tasks an earlier filter takes and keeps is never entered. Where the
 * earlier one asks for the time, a task may wait in between until that has passed.
 */
export const shadowedFilter = {
  id: "shadowed-filter",
  severity: "warning",
  summary: "a filter whose tasks an earlier one takes and keeps",
  source: "Twilio, workflow configuration (documented)",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check({ filters }: RoutingView): Iterable<RuleProblem> {
  const takers = createGeneralFilters(filters);
  /** Where tasks last came out of a filter again. */
  let opening = -1;
  for (const filter of filters) {
    if (neverMatches(filter)) continue;
    const taker = takers.find(filter, (general) => general.index > opening || !asksForTime(general));
    if (taker !== undefined) {
      yield {
        path: [...filter.path, "expression"],
        message: `${nameFilter(filter)} takes no task: ${nameFilter(taker)} before it takes all of them and keeps them`,
        related: [{ path: [...taker.path, "expression"], message: "they go in here" }],
      };
    }
    if (!keeps(filter)) opening = filter.index;
    // what takes every task has a rule of its own; what a filter takes that another one hides is hidden by that one too
    else if (!alwaysMatches(filter) && (taker === undefined || asksForTime(taker))) takers.add(filter);
  }
}

function asksForTime({ expression }: FilterView): boolean {
  return expression?.analyze()?.names.some(({ owner }) => owner === "taskrouter") === true;
}
