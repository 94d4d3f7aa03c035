import { at, listUsedNames, type UsedName } from "../../lint/expressions/list-used-names.js";
import { listBuiltIns } from "../../lint/names/built-ins.js";
import { nameKey, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { didYouMean } from "../../suggestion.js";

/** A `skipIf` can use worker counts of the target's queue, but neither the task nor a worker. */
export const nameInSkip = {
  id: "name-in-skip",
  severity: "warning",
  repeats: "names",
  summary: "a name that is not available in skipIf",
  source: "E-48 (documented); that it sees no task is assumed (E-49)",
  check,
} as const satisfies Rule;

const KNOWN = listBuiltIns("workers").map((name) => `workers.${name}`);

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "skip")) {
    if (KNOWN.includes(name.text) || /^workers\.(WA[0-9a-fA-F]{32}$|\$\{)/.test(name.text)) continue;
    const question = nameActivity(name, view) || didYouMean(name.text, KNOWN);
    const rest = `${nameKey("skipIf", view.context)} can use workers.available, workers.unavailable and workers.<SID of an activity>`;
    yield {
      ...at(name),
      message: `${quote(name.text)} is not available here${question === "" ? ";" : question} ${rest}`,
    };
  }
}

/** Suggests the SID of the activity if the name is the key or the friendly name of one, as in `workers.lunch`. */
function nameActivity({ use: { owner, path }, first, text }: UsedName, { context }: RoutingView): string {
  const word = first === "workers" && owner === "workers" ? String(path[0]) : text;
  const activities = [...(context.activities?.values() ?? [])];
  const meant = activities.find(({ key, friendlyName }) => [key, friendlyName].includes(word));
  return meant === undefined ? "" : `, did you mean "workers.\${activities.${meant.key}.sid}"?`;
}
