import { nameTarget } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";

/** Tasks that have waited longest fall behind new ones. */
export const priorityLowered = {
  id: "priority-lowered",
  severity: "warning",
  summary: "a later target with a lower priority",
  source: "R-3, R-55 (documented)",
  repeats: "filters",
  check: ({ filters }: RoutingView) => filters.flatMap(findIn),
} as const satisfies Rule;

function findIn({ targets }: FilterView): RuleProblem[] {
  let before: { priority: number; index: number } | undefined;
  for (const { priority, index, path } of targets) {
    if (typeof priority !== "number") continue;
    if (before !== undefined && priority < before.priority) {
      const message = `the priority falls from ${before.priority} in ${nameTarget(before)} to ${priority}, so tasks that have waited longer come later: raise it, or omit it to keep the earlier one`;
      return [{ path: [...path, "priority"], message }];
    }
    before = { priority, index };
  }
  return [];
}
