import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { didYouMean } from "../../suggestion.js";

const VARIABLES = ["currentTime", "currentHour", "currentMin", "dayOfWeek"].map((name) => `taskrouter.${name}`);

/** There are four time variables, and filters and targets alone see them. */
export const timeVariable = {
  id: "time-variable",
  severity: "warning",
  repeats: "names",
  summary: "a time variable that there is not, or not here",
  source: "Twilio, time of day routing (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "filter", "target", "queue", "skip")) {
    if (name.first !== "taskrouter" || !name.hasMember) continue;
    const isSeen = name.site.kind === "filter" || name.site.kind === "target";
    if (isSeen && VARIABLES.includes(name.text)) continue;
    const message = isSeen
      ? `${quote(name.text)} is no time variable${didYouMean(name.text, VARIABLES) || ";"} there are ${VARIABLES.join(", ")}`
      : `${quote(name.text)} is not known here: filters and targets alone see the time`;
    yield { ...at(name), message };
  }
}
