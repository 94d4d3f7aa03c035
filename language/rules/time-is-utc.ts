import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { listTimeComparisons } from "./time-variables.js";

/** All times are UTC, summer and winter: opening hours of a place move by an hour twice a year. */
export const timeIsUtc: Rule = {
  id: "time-is-utc",
  severity: "note",
  scope: "workflow",
  summary: "a time of day, which is UTC",
  source: "Twilio, time of day routing (documented)",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { site, variable, comparison } of listTimeComparisons(view)) {
    if (variable !== "currentTime" && variable !== "currentHour") continue;
    const { start, end } = comparison;
    const message = "times are UTC, in summer and in winter: opening hours of a place move by an hour twice a year";
    yield { path: site.path, place: { start, end }, message };
    return;
  }
}
