import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { nameKey, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Only a `skipIf` can use the number of available workers. */
export const workersOutsideSkip = {
  id: "workers-outside-skip",
  severity: "warning",
  repeats: "names",
  summary: '"workers." outside skipIf',
  source: "E-48 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listUsedNames(view, "filter", "target", "queue")) {
    if (!/^workers\.(available|unavailable|WA|\$\{)/.test(name.text)) continue;
    yield {
      ...at(name),
      message: `${quote(name.text)} is only available in ${nameKey("skipIf", view.context)}, and missing here`,
    };
  }
}
