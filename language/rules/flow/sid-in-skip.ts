import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * An activity's SID that is written down belongs to one account, and none of the declared activities can be held against
 * it. In raw JSON there is no other way to name an activity.
 */
export const sidInSkip = {
  id: "sid-in-skip",
  severity: "warning",
  repeats: "values",
  summary: "an activity in a skip by a SID that nothing here declares",
  source: "Twilio, worker presence (documented): workers.<activity SID>; what no activity has counts nobody, assumed",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const [first] = view.context.activities?.keys() ?? [];
  if (view.context.form !== "yaml" || first === undefined) return;
  for (const name of listUsedNames(view, "skip")) {
    const sid = /^workers\.(WA[0-9a-fA-F]{32})$/.exec(name.text)?.[1];
    if (sid === undefined) continue;
    const message = `nothing declared here is activity ${quote(sid)}, and no other account has it: write the key of an activity, as in "workers.\${activities.${first}.sid}"`;
    yield { ...at(name), message };
  }
}
