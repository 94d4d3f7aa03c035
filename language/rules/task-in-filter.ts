import { at, listNamePlaces } from "./list-names.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** In a filter the task's attributes have no prefix. */
export const taskInFilter: Rule = {
  id: "task-in-filter",
  severity: "warning",
  scope: "workflow",
  repeats: "names",
  summary: 'a filter that writes "task." before an attribute',
  source: "Twilio, workflow configuration (documented): without a prefix; a prefix was seen once (observed)",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listNamePlaces(view, "filter")) {
    if (name.first !== "task" || !name.hasMember) continue;
    if (view.facts.taskAttributes?.shape.members.has("task") === true) continue;
    const bare = name.text.replace(/^task\.?/, "");
    yield { ...at(name), message: `attributes of the task have no prefix in a filter: write ${quote(bare)}` };
  }
}
