import { at, listNamePlaces } from "./list-names.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameKey, quote } from "./words.js";

/** How many workers are available is told to a skip alone. */
export const workersOutsideSkip: Rule = {
  id: "workers-outside-skip",
  severity: "warning",
  scope: "expression",
  repeats: "names",
  summary: '"workers." outside of skipIf',
  source: "Twilio, worker presence (documented)",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const name of listNamePlaces(view, "filter", "target", "queue")) {
    if (!/^workers\.(available|unavailable|WA|\$\{)/.test(name.text)) continue;
    yield {
      ...at(name),
      message: `${quote(name.text)} is known in ${nameKey("skipIf", view.facts)} only, and missing here`,
    };
  }
}
