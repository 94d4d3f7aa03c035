import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A queue looks at one worker: its attributes have no prefix, and there is no task. */
export const prefixInQueue = {
  id: "prefix-in-queue",
  severity: "warning",
  summary: 'a queue\'s targetWorkers with "worker." or "task."',
  source: "Twilio, task queues and expression syntax (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "queue")) {
    if ((name.first !== "worker" && name.first !== "task") || !name.hasMember) continue;
    if (view.context.workerAttributes?.shape.members.has(name.first) === true) continue;
    const bare = name.text.replace(/^\w+\.?/, "");
    const cure =
      name.first === "worker"
        ? `write ${quote(bare)}`
        : "a queue sees no task; ask for it in the expression of a target";
    yield {
      ...at(name),
      message: `${quote(name.text)} is an attribute of the worker here, and probably missing: ${cure}`,
    };
  }
}
