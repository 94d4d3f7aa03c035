import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A literal activity SID belongs to one account and cannot be checked against the declared activities. In raw JSON there
 * is no other way to name an activity, so it is not reported there.
 */
export const sidInSkip = {
  id: "sid-in-skip",
  severity: "warning",
  repeats: "values",
  summary: "a literal activity SID in skipIf",
  source: "E-48 (documented); that an unknown SID counts no worker is assumed (E-49)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const [first] = view.context.activities?.keys() ?? [];
  if (view.context.form !== "yaml" || first === undefined) return;
  for (const name of listUsedNames(view, "skip")) {
    const sid = /^workers\.(WA[0-9a-fA-F]{32})$/.exec(name.text)?.[1];
    if (sid === undefined) continue;
    const message = `activity ${quote(sid)} is not declared here, and no other account has it: write the key of an activity, as in "workers.\${activities.${first}.sid}"`;
    yield { ...at(name), message };
  }
}
