import { at, listUsedNames, type UsedName } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A number, or true, and the same in quotation marks are different values, and only one of them is what the attribute holds. */
export const mixedTypes = {
  id: "mixed-types",
  severity: "warning",
  repeats: "places",
  summary: "a name that is compared with a number or true here and with texts there",
  source: "Twilio, expression syntax (documented): mixing types should be avoided",
  check,
} as const satisfies Rule;

const WORDS: Readonly<Record<string, string>> = { number: "a number", string: "a text", boolean: "true or false" };

function* check(view: RoutingView): Iterable<RuleProblem> {
  const first = new Map<string, { readonly type: string; readonly name: UsedName }>();
  for (const name of listUsedNames(view, "filter", "target")) {
    // the time variables are texts that are meant to be compared with numbers
    if (name.use.owner === "taskrouter") continue;
    const [type, ...others] = name.use.types.filter((each) => WORDS[each] !== undefined);
    if (type === undefined) continue;
    const key = `${name.use.owner}.${name.use.path.join(".")}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, { type, name });
    if (others.length === 0 && (before === undefined || before.type === type)) continue;
    yield {
      ...at(name),
      message: `${quote(name.text)} is compared with ${WORDS[type]} here, and with ${WORDS[String(others[0] ?? before?.type)]} elsewhere: one of them is never equal`,
      ...(before && { related: [{ ...at(before.name), message: "the other one" }] }),
    };
  }
}
