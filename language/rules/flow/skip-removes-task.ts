import { createMayMatchLater } from "../../lint/conditions/may-match-later.js";
import { nameFilter } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { exitsOfFilter, neverMatches } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A task skipped in the last target goes on to later filters and the default filter; without either it is removed. */
export const skipRemovesTask = {
  id: "skip-removes-task",
  severity: "warning",
  summary: "a last target whose skipIf removes the task",
  source: "R-9 (documented)",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check({ filters, defaultFilter, isUnknown }: RoutingView): Iterable<RuleProblem> {
  if (isUnknown || defaultFilter !== undefined) return;
  const mayMatchLater = createMayMatchLater(filters);
  for (const filter of filters) {
    const last = filter.targets.at(-1);
    if (last === undefined || neverMatches(filter) || !exitsOfFilter(filter).bySkip) continue;
    if (mayMatchLater(filter)) continue;
    yield {
      path: [...last.path, "skipIf"],
      message: `a task that is skipped here is removed, because no filter after ${nameFilter(filter)} matches it and there is no default filter: add one, or a last target without a skip`,
    };
  }
}
