import type { TextSpan } from "../../diagnostic.js";
import { listTimeComparisons } from "../../lint/expressions/list-time-comparisons.js";
import { DAYS } from "../../lint/names/built-ins.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A day has three letters, the first one a capital: no other spelling is equal to a day. */
export const invalidDay = {
  id: "invalid-day",
  severity: "warning",
  repeats: "places",
  summary: "a day of the week that is not written as Mon to Sun",
  source: "E-60 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { site, variable, constants } of listTimeComparisons(view)) {
    if (variable !== "dayOfWeek") continue;
    for (const { value, start, end } of constants) {
      if (DAYS.some((day) => day === value)) continue;
      const meant = DAYS.find((day) => day.toLowerCase() === String(value).slice(0, 3).toLowerCase());
      const question = meant === undefined ? ";" : `, did you mean ${quote(meant)}?`;
      const span = { start, end };
      yield {
        path: site.path,
        span,
        message: `${quote(value)} is not a day${question} days are ${DAYS.join(", ")}`,
        ...(meant !== undefined && { fix: writeDay(meant, site, span) }),
      };
    }
  }
}

/** Keeps the quotation marks of the text. */
function writeDay(
  day: string,
  { path, text }: ExpressionSite,
  { start, end }: TextSpan,
): NonNullable<RuleProblem["fix"]> {
  const mark = text.charAt(start);
  return { message: `write ${day}`, edits: [{ path, span: { start, end }, text: `${mark}${day}${mark}` }] };
}
