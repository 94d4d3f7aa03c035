import { alwaysMatches, keeps } from "./exits.js";
import { isImplied, listConjuncts } from "./list-conjuncts.js";
import type { FilterView, RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameFilter } from "./words.js";

/** The first filter that matches takes a task: one whose tasks an earlier filter takes and keeps is never entered. */
export const shadowedFilter: Rule = {
  id: "shadowed-filter",
  severity: "warning",
  scope: "workflow",
  summary: "a filter whose tasks an earlier one takes and keeps",
  source: "Twilio, workflow configuration (documented)",
  repeats: "filters",
  check,
};

/** Most pairs of filters compared, so that thousands of filters end soon; 1,000 of them are all compared. */
const MAX_PAIRS = 1_000_000;

function* check({ filters }: RoutingView): Iterable<RuleProblem> {
  // what takes every task has a rule of its own
  const takers = filters
    .filter((filter) => filter.expression?.ast && !alwaysMatches(filter) && keeps(filter))
    .slice(0, Math.ceil(MAX_PAIRS / filters.length));
  for (const filter of filters) {
    const taker = takers.find((each) => each.index < filter.index && takesAllOf(each, filter));
    if (taker === undefined) continue;
    yield {
      path: [...filter.path, "expression"],
      message: `${nameFilter(filter)} takes no task: ${nameFilter(taker)} before it takes all of them and keeps them`,
      related: [{ path: [...taker.path, "expression"], message: "they go in here" }],
    };
  }
}

function takesAllOf({ expression: general }: FilterView, { expression: special }: FilterView): boolean {
  return general !== undefined && special !== undefined && isImplied(listConjuncts(general), listConjuncts(special));
}
