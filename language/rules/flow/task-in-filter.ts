import { at, isLookAlike, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** In a filter, attributes of the task have no prefix. */
export const taskInFilter = {
  id: "task-in-filter",
  severity: "warning",
  repeats: "names",
  summary: '"task." before an attribute in a filter',
  source: "E-40 (documented); a prefix was seen once (E-41, assumed)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "filter")) {
    if (name.first !== "task" || !name.hasMember) continue;
    if (isLookAlike(name, view)) continue;
    if (view.context.taskAttributes?.shape.members.has("task") === true) continue;
    const bare = name.text.replace(/^task\.?/, "");
    yield { ...at(name), message: `attributes of the task have no prefix in a filter: write ${quote(bare)}` };
  }
}
