import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A filter sees only the task: no worker has been chosen yet. */
export const workerInFilter = {
  id: "worker-in-filter",
  severity: "warning",
  repeats: "names",
  summary: '"worker." before an attribute in a filter',
  source: "E-40 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "filter")) {
    if (name.first !== "worker" || !name.hasMember) continue;
    if (view.context.taskAttributes?.shape.members.has("worker") === true) continue;
    const message = `${quote(name.text)} would be an attribute of the task here, and is probably missing: test attributes of a worker in the expression of a target`;
    yield { ...at(name), message };
  }
}
