import { exitsOfFilter, neverMatches } from "./exits.js";
import { createMayGoOn } from "./later-filters.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameFilter } from "./words.js";

/** A task that is skipped out of the last target goes on to later filters and to the default filter; with neither it is removed. */
export const skipRemovesTask: Rule = {
  id: "skip-removes-task",
  severity: "warning",
  scope: "workflow",
  summary: "a last target whose skip removes the task",
  source: "Twilio, worker presence and event reference (documented)",
  repeats: "filters",
  check,
};

function* check({ filters, defaultFilter, isUnknown }: RoutingView): Iterable<RuleProblem> {
  if (isUnknown || defaultFilter !== undefined) return;
  const mayGoOn = createMayGoOn(filters);
  for (const filter of filters) {
    const last = filter.targets.at(-1);
    if (last === undefined || neverMatches(filter) || !exitsOfFilter(filter).bySkip) continue;
    if (mayGoOn(filter)) continue;
    yield {
      path: [...last.path, "skipIf"],
      message: `a task that is skipped here is removed: behind ${nameFilter(filter)} no filter takes it, and there is no default filter; add one, or a last target that is not skipped`,
    };
  }
}
