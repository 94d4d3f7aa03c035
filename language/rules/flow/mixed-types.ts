import { createNames, type Name } from "../../lint/expressions/create-names.js";
import { at, listUsedNames, type UsedName } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A number, or true, differs from the same characters in quotation marks, and an attribute holds only one of the two. */
export const mixedTypes = {
  id: "mixed-types",
  severity: "warning",
  repeats: "places",
  summary: "a name that is compared with a number or true here and with text elsewhere",
  source: "E-28 (documented)",
  check,
} as const satisfies Rule;

const NOUNS: Readonly<Record<string, string>> = { number: "a number", string: "text", boolean: "true or false" };

function* check(view: RoutingView): Iterable<RuleProblem> {
  const nameOf = createNames();
  const first = new Map<Name, { readonly type: string; readonly name: UsedName }>();
  for (const name of listUsedNames(view, "filter", "target")) {
    // the time variables are text, but the pages compare them with numbers
    if (name.use.owner === "taskrouter") continue;
    const [type, ...others] = name.use.types.filter((each) => NOUNS[each] !== undefined);
    if (type === undefined) continue;
    const identity = nameOf(name.use.owner, name.use.path);
    const before = first.get(identity);
    if (before === undefined) first.set(identity, { type, name });
    if (others.length === 0 && (before === undefined || before.type === type)) continue;
    yield {
      ...at(name),
      message: `${quote(name.text)} is compared with ${NOUNS[type]} here and with ${NOUNS[String(others[0] ?? before?.type)]} elsewhere: one of the two is never equal`,
      ...(before && { related: [{ ...at(before.name), message: "the other comparison" }] }),
    };
  }
}
