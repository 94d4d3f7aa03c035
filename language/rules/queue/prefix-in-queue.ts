import { at, isLookAlike, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A queue's expression sees only the attributes of a worker, without a prefix, and no task. */
export const prefixInQueue = {
  id: "prefix-in-queue",
  severity: "warning",
  summary: '"worker." or "task." in a queue\'s targetWorkers',
  source: "E-40 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "queue")) {
    if ((name.first !== "worker" && name.first !== "task") || !name.hasMember) continue;
    if (isLookAlike(name, view)) continue;
    if (view.context.workerAttributes?.shape.members.has(name.first) === true) continue;
    const bare = name.text.replace(/^\w+\.?/, "");
    const cure =
      name.first === "worker"
        ? `write ${quote(bare)}`
        : "a queue cannot use the task; test it in the expression of a target";
    yield {
      ...at(name),
      message: `${quote(name.text)} would be an attribute of the worker here, and is probably missing: ${cure}`,
    };
  }
}
