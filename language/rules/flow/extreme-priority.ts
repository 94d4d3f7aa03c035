import { formatNumber } from "../../format-number.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { listTargets } from "../../lint/view/list-targets.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Far above any priority that people use to order tasks among each other. */
const EXTREME = 1_000_000;

/** Tasks wait as long as one of higher priority exists, and a huge number leaves no room above it. */
export const extremePriority = {
  id: "extreme-priority",
  severity: "note",
  summary: "a priority of a million or more",
  source: "R-55 (documented); the limit is assumed",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { priority, path } of listTargets(view)) {
    if (typeof priority !== "number" || priority < EXTREME) continue;
    const message = `priority ${formatNumber(priority)} puts these tasks before nearly all others: use smaller steps, which leave room above`;
    yield { path: [...path, "priority"], message };
  }
}
