import { listTargets } from "./list-targets.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** In a LIFO queue the newest task goes first, whatever its priority. */
export const priorityOnLifo: Rule = {
  id: "priority-on-lifo",
  severity: "warning",
  scope: "workflow",
  summary: "a priority for a LIFO queue",
  source: "Twilio, queue ordering (documented): LIFO does not look at priorities",
  repeats: "targets",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { priority, queue, path } of listTargets(view)) {
    const declared = queue === undefined ? undefined : view.facts.taskQueues?.get(queue);
    if (priority === undefined || declared?.taskOrder !== "LIFO") continue;
    yield {
      path: [...path, "priority"],
      message: `queue ${quote(declared.key)} is LIFO, and takes the newest task whatever its priority: remove the priority, or make the queue FIFO`,
    };
  }
}
