import { nameTarget } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";

/** A task keeps its priority in later targets that do not set one, even in other queues. */
export const priorityKept = {
  id: "priority-kept",
  severity: "note",
  summary: "a later target in another queue that keeps the priority of an earlier one",
  source: "Twilio, workflow configuration (documented)",
  repeats: "filters",
  check: ({ filters }: RoutingView) => filters.flatMap(findIn),
} as const satisfies Rule;

function findIn({ targets }: FilterView): RuleProblem[] {
  const raising = targets.find(({ priority }) => typeof priority === "number" && priority > 0);
  if (raising === undefined) return [];
  const kept = targets.find(({ index, priority, queue }) => {
    return index > raising.index && priority === undefined && queue !== raising.queue;
  });
  if (kept === undefined) return [];
  const message = `in this queue the task keeps priority ${raising.priority} of ${nameTarget(raising)}, and goes before tasks that came here with a lower one: set a priority here if that is not intended`;
  return [
    {
      path: kept.path,
      message,
      related: [{ path: [...raising.path, "priority"], message: "the priority is set here" }],
    },
  ];
}
