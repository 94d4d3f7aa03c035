import { didYouMean } from "../suggestion.js";
import { at, listNamePlaces } from "./list-names.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/** In a target every name begins with `task.` or `worker.`; one without is the attribute of nobody, and null. */
export const unprefixedName: Rule = {
  id: "unprefixed-name",
  severity: "warning",
  scope: "workflow",
  repeats: "names",
  summary: 'a name in a target without "task." or "worker."',
  source: "Twilio, workflow configuration and expression syntax (documented)",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  const { taskAttributes, workerAttributes } = view.facts;
  for (const name of listNamePlaces(view, "target")) {
    // who writes workers.available here has a rule of its own
    if (name.use.owner !== "none" || (name.first === "workers" && name.hasMember)) continue;
    const owners = [
      ...(taskAttributes?.shape.members.has(name.first) ? [`task.${name.text}`] : []),
      ...(workerAttributes?.shape.members.has(name.first) ? [`worker.${name.text}`] : []),
    ];
    const near = didYouMean(name.first, ["task", "worker", "taskrouter"]);
    const hint = owners.length > 0 ? `, did you mean ${owners.map(quote).join(" or ")}?` : name.hasMember ? near : "";
    yield {
      ...at(name),
      message: `${quote(name.text)} is nobody's: names in a target begin with "task." or "worker."${hint}`,
    };
  }
}
