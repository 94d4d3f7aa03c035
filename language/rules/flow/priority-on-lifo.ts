import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { listTargets } from "../../lint/view/list-targets.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** In a LIFO queue the newest task goes first, regardless of its priority. */
export const priorityOnLifo = {
  id: "priority-on-lifo",
  severity: "warning",
  summary: "a priority in a target with a LIFO queue",
  source: "R-55 (documented)",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { priority, queue, path } of listTargets(view)) {
    const declared = queue === undefined ? undefined : view.context.taskQueues?.get(queue);
    if (priority === undefined || declared?.taskOrder !== "LIFO") continue;
    yield {
      path: [...path, "priority"],
      message: `queue ${quote(declared.key)} is LIFO and ignores priorities: remove the priority, or make the queue FIFO`,
    };
  }
}
