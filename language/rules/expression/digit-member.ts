import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Twilio's pages show no such name. They say that names have letters and digits, and not which comes first (E-4). */
export const digitMember = {
  id: "digit-member",
  severity: "warning",
  repeats: "names",
  summary: "a name after a dot that begins with a digit",
  source: "no page shows one (E-4); that TaskRouter reads it is assumed",
  check,
} as const satisfies Rule;

function* check({ sites }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, digitMembers, path, text } of sites) {
    if (ast === undefined) continue;
    for (const span of digitMembers) {
      const name = quote(text.slice(span.start, span.end));
      yield {
        path,
        span,
        message: `${name} begins with a digit: whether TaskRouter reads such a name is not known, so rename the attribute`,
      };
    }
  }
}
