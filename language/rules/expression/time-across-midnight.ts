import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** From 22:00 to 06:00 is two ranges: no time is after the one and before the other. */
export const timeAcrossMidnight = {
  id: "time-across-midnight",
  severity: "warning",
  repeats: "expressions",
  summary: "hours over midnight joined by AND",
  source: "Twilio, time of day routing (documented): the time is a number that begins again at midnight",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { path, analyze } of expressions) {
    for (const { name, start, end } of analyze()?.contradictions ?? []) {
      if (!name.startsWith("taskrouter.")) continue;
      const message = `no time is both: hours that go over midnight are joined by OR, such as (${name} >= 2200 OR ${name} < 600)`;
      yield {
        path,
        place: { start, end },
        message:
          name === "taskrouter.dayOfWeek"
            ? `${quote(name)} is one day: join days by OR, or write IN ["Sat", "Sun"]`
            : message,
      };
    }
  }
}
