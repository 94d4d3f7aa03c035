import { listTimeComparisons } from "../../lint/expressions/list-time-comparisons.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** All times are UTC all year round, so local opening hours shift by an hour twice a year. */
export const timeIsUtc = {
  id: "time-is-utc",
  severity: "note",
  summary: "a time of day, which TaskRouter reads as UTC",
  source: "E-60 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { site, variable, comparison } of listTimeComparisons(view)) {
    if (variable !== "currentTime" && variable !== "currentHour") continue;
    const { start, end } = comparison;
    const message = "times are UTC all year round: local opening hours shift by an hour with daylight saving time";
    yield { path: site.path, span: { start, end }, message };
    return;
  }
}
