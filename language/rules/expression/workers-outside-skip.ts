import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { nameKey, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** How many workers are available is told to a skip alone. */
export const workersOutsideSkip = {
  id: "workers-outside-skip",
  severity: "warning",
  repeats: "names",
  summary: '"workers." outside of skipIf',
  source: "Twilio, worker presence (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "filter", "target", "queue")) {
    if (!/^workers\.(available|unavailable|WA|\$\{)/.test(name.text)) continue;
    yield {
      ...at(name),
      message: `${quote(name.text)} is known in ${nameKey("skipIf", view.context)} only, and missing here`,
    };
  }
}
