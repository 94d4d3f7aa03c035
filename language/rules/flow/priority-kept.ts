import { nameTarget } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { listTargets } from "../../lint/view/list-targets.js";
import type { FilterView, RoutingView, TargetView } from "../../lint/view/routing-view.js";

/**
 * A task keeps its priority in later targets that do not set one, even in other queues. Escalating so is usual and intended:
 * it is reported only where another target of the workflow sets a lower priority in the same queue, and so expects an order.
 */
export const priorityKept = {
  id: "priority-kept",
  severity: "note",
  summary: "a later target that keeps a priority above the one that another target sets in its queue",
  source: "R-3 (documented)",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const lowest = findLowest(listTargets(view));
  for (const filter of view.filters) {
    const problem = findIn(filter, lowest);
    if (problem !== undefined) yield problem;
  }
}

/** A target that sets a priority. */
interface Setting {
  readonly target: TargetView;
  readonly priority: number;
}

/** The lowest priority that a target sets, by queue. */
function findLowest(targets: readonly TargetView[]): ReadonlyMap<string, Setting> {
  const lowest = new Map<string, Setting>();
  for (const target of targets) {
    const { queue, priority } = target;
    if (queue === undefined || typeof priority !== "number") continue;
    const before = lowest.get(queue);
    if (before === undefined || priority < before.priority) lowest.set(queue, { target, priority });
  }
  return lowest;
}

function findIn({ targets }: FilterView, lowest: ReadonlyMap<string, Setting>): RuleProblem | undefined {
  let raising: Setting | undefined;
  for (const target of targets) {
    const { priority, queue } = target;
    if (priority === "unknown") return undefined;
    if (priority !== undefined) raising = { target, priority };
    if (priority !== undefined || raising === undefined || queue === undefined) continue;
    const other = queue === raising.target.queue ? undefined : lowest.get(queue);
    if (other === undefined || other.priority >= raising.priority) continue;
    return {
      path: target.path,
      message: `in this queue the task keeps priority ${raising.priority} of ${nameTarget(raising.target)}, and goes before tasks of another target with priority ${other.priority}: set a priority here if that is not intended`,
      related: [
        { path: [...raising.target.path, "priority"], message: "the priority is set here" },
        { path: [...other.target.path, "priority"], message: "the lower priority in the same queue" },
      ],
    };
  }
  return undefined;
}
