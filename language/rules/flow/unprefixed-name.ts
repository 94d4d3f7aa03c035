import { at, isLookAlike, listUsedNames, type UsedName } from "../../lint/expressions/list-used-names.js";
import { findBuiltIn } from "../../lint/names/built-ins.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { didYouMean } from "../../suggestion.js";

/** In a target every name begins with `task.` or `worker.`; a name without a prefix is null. */
export const unprefixedName = {
  id: "unprefixed-name",
  severity: "warning",
  repeats: "names",
  summary: 'a name in a target without "task." or "worker."',
  source: "E-40 (documented)",
  check,
} as const satisfies Rule;

function isBuiltIn(path: UsedName["use"]["path"]): boolean {
  return findBuiltIn({ owner: "worker", path }, "target") !== undefined;
}

function* check(view: RoutingView): Iterable<RuleProblem> {
  const { taskAttributes, workerAttributes } = view.context;
  for (const name of listUsedNames(view, "target")) {
    // `workers-outside-skip` reports workers.available
    if (name.use.owner !== "none" || (name.first === "workers" && name.hasMember)) continue;
    if (isLookAlike(name, view)) continue;
    const owners = [
      ...(taskAttributes?.shape.members.has(name.first) ? [`task.${name.text}`] : []),
      ...(workerAttributes?.shape.members.has(name.first) || isBuiltIn(name.use.path) ? [`worker.${name.text}`] : []),
    ];
    const isAttributes = /^attributes?$/i.test(name.first) && name.hasMember;
    const rest = name.text.slice(name.first.length + 1);
    const near = isAttributes
      ? `, as in "task.${rest}" or "worker.${rest}"`
      : didYouMean(name.first, ["task", "worker", "taskrouter"]);
    const hint = owners.length > 0 ? `, did you mean ${owners.map(quote).join(" or ")}?` : name.hasMember ? near : "";
    yield {
      ...at(name),
      message: `${quote(name.text)} has no owner: names in a target begin with "task." or "worker."${hint}`,
    };
  }
}
