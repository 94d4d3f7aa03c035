import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** From 22:00 to 06:00 is two ranges: no time of day is after the first and before the second. */
export const timeAcrossMidnight = {
  id: "time-across-midnight",
  severity: "warning",
  repeats: "expressions",
  summary: "a time range across midnight joined with AND",
  source: "E-60 (documented); the number starts again at midnight (E-61, assumed)",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { path, analyze } of expressions) {
    for (const { name, start, end } of analyze()?.contradictions ?? []) {
      if (!name.startsWith("taskrouter.")) continue;
      const message = `no time is both: join a range across midnight with OR, as in (${name} >= 2200 OR ${name} < 600)`;
      yield {
        path,
        span: { start, end },
        message:
          name === "taskrouter.dayOfWeek"
            ? `${quote(name)} is a single day: join days with OR, or write IN ["Sat", "Sun"]`
            : message,
      };
    }
  }
}
