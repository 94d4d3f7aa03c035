import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A filter looks at the task alone: there is no worker yet. */
export const workerInFilter = {
  id: "worker-in-filter",
  severity: "warning",
  repeats: "names",
  summary: 'a filter that asks for "worker."',
  source: "Twilio, expression syntax (documented): a filter sees the task's attributes",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "filter")) {
    if (name.first !== "worker" || !name.hasMember) continue;
    if (view.context.taskAttributes?.shape.members.has("worker") === true) continue;
    const message = `${quote(name.text)} is an attribute of the task here, and probably missing: a filter sees no worker; ask for it in the expression of a target`;
    yield { ...at(name), message };
  }
}
