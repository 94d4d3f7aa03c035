import { at, listNamePlaces } from "./list-names.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** A filter looks at the task alone: there is no worker yet. */
export const workerInFilter: Rule = {
  id: "worker-in-filter",
  severity: "warning",
  scope: "workflow",
  repeats: "names",
  summary: 'a filter that asks for "worker."',
  source: "Twilio, expression syntax (documented): a filter sees the task's attributes",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listNamePlaces(view, "filter")) {
    if (name.first !== "worker" || !name.hasMember) continue;
    if (view.facts.taskAttributes?.shape.members.has("worker") === true) continue;
    const message = `${quote(name.text)} is an attribute of the task here, and probably missing: a filter sees no worker; ask for it in the expression of a target`;
    yield { ...at(name), message };
  }
}
