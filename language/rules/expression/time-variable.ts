import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { listBuiltIns } from "../../lint/names/built-ins.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { didYouMean } from "../../suggestion.js";

const VARIABLES = listBuiltIns("taskrouter").map((name) => `taskrouter.${name}`);

/** Only four time variables exist, and only filters and targets can use them. */
export const timeVariable = {
  id: "time-variable",
  severity: "warning",
  repeats: "names",
  summary: "a time variable that does not exist, or is not available in this expression",
  source: "E-60 (documented)",
  check,
} as const satisfies Rule;

function suggest(name: string): string {
  return /(current|week|^taskrouter\.)day/i.test(name)
    ? ', did you mean "taskrouter.dayOfWeek"?'
    : didYouMean(name, VARIABLES);
}

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "filter", "target", "queue", "skip")) {
    if (name.first !== "taskrouter" || !name.hasMember) continue;
    const isSeen = name.site.kind === "filter" || name.site.kind === "target";
    if (isSeen && VARIABLES.includes(name.text)) continue;
    const message = isSeen
      ? `${quote(name.text)} is not a time variable${suggest(name.text) || ";"} the time variables are ${VARIABLES.join(", ")}`
      : `${quote(name.text)} is not available here: only filters and targets can use the time`;
    yield { ...at(name), message };
  }
}
