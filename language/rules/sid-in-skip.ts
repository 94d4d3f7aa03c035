import { at, listNamePlaces } from "./list-names.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/**
 * An activity's SID that is written down belongs to one account, and none of the declared activities can be held against
 * it. In raw JSON there is no other way to name an activity.
 */
export const sidInSkip: Rule = {
  id: "sid-in-skip",
  severity: "warning",
  scope: "workflow",
  repeats: "values",
  summary: "an activity in a skip by a SID that nothing here declares",
  source: "Twilio, worker presence (documented): workers.<activity SID>; what no activity has counts nobody, assumed",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  const [first] = view.facts.activities?.keys() ?? [];
  if (view.facts.form !== "yaml" || first === undefined) return;
  for (const name of listNamePlaces(view, "skip")) {
    const sid = /^workers\.(WA[0-9a-fA-F]{32})$/.exec(name.text)?.[1];
    if (sid === undefined) continue;
    const message = `nothing declared here is activity ${quote(sid)}, and no other account has it: write the key of an activity, as in "workers.\${activities.${first}.sid}"`;
    yield { ...at(name), message };
  }
}
