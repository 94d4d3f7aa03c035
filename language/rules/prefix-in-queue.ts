import { at, listNamePlaces } from "./list-names.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** A queue looks at one worker: its attributes have no prefix, and there is no task. */
export const prefixInQueue: Rule = {
  id: "prefix-in-queue",
  severity: "warning",
  scope: "taskQueue",
  summary: 'a queue\'s targetWorkers with "worker." or "task."',
  source: "Twilio, task queues and expression syntax (documented)",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listNamePlaces(view, "queue")) {
    if ((name.first !== "worker" && name.first !== "task") || !name.hasMember) continue;
    if (view.facts.workerAttributes?.shape.members.has(name.first) === true) continue;
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
