import { listTimeComparisons } from "../../lint/expressions/list-time-comparisons.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** The time is written HHMM: 17:45 is 1745, and 1775 does not exist. */
export const invalidTime = {
  id: "invalid-time",
  severity: "warning",
  repeats: "places",
  summary: "an hour, minute or time that does not exist",
  source: "Twilio, time of day routing (documented): HHMM on 24 hours, UTC",
  check,
} as const satisfies Rule;

const LIMITS: Readonly<Record<string, (number: number) => boolean>> = {
  currentTime: (time) => time % 100 <= 59 && time <= 2400,
  currentHour: (hour) => hour <= 24,
  currentMin: (minute) => minute <= 60,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { site, variable, constants } of listTimeComparisons(view)) {
    const isTime = LIMITS[variable];
    for (const { value, start, end } of constants) {
      const number = Number(value);
      if (isTime === undefined || (Number.isInteger(number) && number >= 0 && isTime(number))) continue;
      const form =
        variable === "currentTime" ? "write times as HHMM, from 0 to 2359" : "hours are 0 to 23, minutes 0 to 59";
      yield {
        path: site.path,
        span: { start, end },
        message: `the time ${site.text.slice(start, end)} does not exist: ${form}`,
      };
    }
  }
}
