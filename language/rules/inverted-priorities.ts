import { alwaysMatches, neverMatches } from "./exits.js";
import { isImplied, listConjuncts } from "./list-conjuncts.js";
import type { FilterView, RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameFilter } from "./words.js";

/** A filter for a special case of a later one, with a lower priority in the same queue: the special tasks come last. */
export const invertedPriorities: Rule = {
  id: "inverted-priorities",
  severity: "note",
  scope: "workflow",
  summary: "a special case with a lower priority than the general one behind it",
  source: "Twilio, workflow configuration (documented): higher goes first",
  repeats: "filters",
  check,
};

function* check({ filters }: RoutingView): Iterable<RuleProblem> {
  for (const filter of filters) {
    const general = filters.find((other) => other.index > filter.index && isInverted(filter, other));
    if (general === undefined) continue;
    yield {
      path: [...filter.path, "targets", 0, "priority"],
      message: `${nameFilter(filter)} is a special case of ${nameFilter(general)}, and has a lower priority in the same queue: is that meant?`,
      related: [{ path: [...general.path, "targets", 0, "priority"], message: "the higher one" }],
    };
  }
}

function isInverted(special: FilterView, general: FilterView): boolean {
  const [own, other] = [special.targets[0], general.targets[0]];
  if (typeof own?.priority !== "number" || typeof other?.priority !== "number") return false;
  if (own.priority >= other.priority || own.queue === undefined || own.queue !== other.queue) return false;
  if (special.expression === undefined || general.expression === undefined) return false;
  if (special.expression.ast === undefined || alwaysMatches(special) || neverMatches(special)) return false;
  return alwaysMatches(general) || isImplied(listConjuncts(general.expression), listConjuncts(special.expression));
}
