import { createMayMatchLater } from "../../lint/conditions/may-match-later.js";
import { formatSeconds, nameFilter, nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { exitsOfFilter, neverMatches } from "../../lint/view/exits.js";
import type { FilterView, RoutingView, TargetView } from "../../lint/view/routing-view.js";

/**
 * After the last target's timeout a task goes on to the next filter that matches it, or is canceled if there is none. It
 * never enters the default filter; a last target without a timeout keeps it.
 */
export const timeoutCancelsTask = {
  id: "timeout-cancels-task",
  severity: "warning",
  summary: "a last target whose timeout cancels the task",
  source: "R-7, R-8 (documented, observed)",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check({ filters, context, isUnknown }: RoutingView): Iterable<RuleProblem> {
  if (isUnknown) return;
  const mayMatchLater = createMayMatchLater(filters);
  for (const filter of filters) {
    const last = filter.targets.at(-1);
    if (last === undefined || neverMatches(filter) || !exitsOfFilter(filter).byTimeout) continue;
    if (typeof last.timeout === "number" && last.timeout < 1) continue;
    if (mayMatchLater(filter)) continue;
    const timeout = nameKey("timeout", context);
    yield {
      path: [...last.path, "timeout"],
      message: `${whenOver(filter)} the task is canceled, because no later filter matches it and a default filter never gets tasks that timed out: add a last target without a ${timeout}`,
    };
  }
}

function whenOver(filter: FilterView): string {
  const total = addUp(filter.targets);
  const after = total === undefined ? "when this is over" : `after ${formatSeconds(total)}`;
  return `${after} in ${nameFilter(filter)}`;
}

function addUp(targets: readonly TargetView[]): number | undefined {
  const timeouts = targets.map(({ timeout }) => timeout ?? 0);
  return timeouts.every((timeout) => typeof timeout === "number")
    ? timeouts.reduce((sum, timeout) => sum + Number(timeout), 0)
    : undefined;
}
