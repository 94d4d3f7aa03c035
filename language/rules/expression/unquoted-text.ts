import { describeOperator } from "../../expression/index.js";
import {
  type AttributeComparison,
  listAttributeComparisons,
  locationOf,
} from "../../lint/expressions/list-attribute-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * `language == spanish` compares two attributes, and no task has the second one. An attribute that is declared, or tested
 * elsewhere in the workflow, is not reported; in targets, `unprefixed-name` reports it.
 */
export const unquotedText = {
  id: "unquoted-text",
  severity: "warning",
  repeats: "places",
  summary: "a word without quotation marks on the right side, which makes it an attribute",
  source: "Twilio, expression syntax (documented): text is written in quotation marks",
  check,
} as const satisfies Rule;

/** The names of null in other languages. */
const NOTHING = /^(undefined|nil|none|nothing|empty)$/i;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const all = listAttributeComparisons(view);
  const asked = new Set(all.filter((each) => !isOnRight(each)).map(({ attribute }) => attribute));
  for (const each of all) {
    const { site, comparison, reference, attribute, name, other } = each;
    if (site.kind === "target" || !isOnRight(each) || !takesText(comparison)) continue;
    // a path is not a single word, and 'x' == tier is reversed on purpose
    if (reference.path.length > 1 || other.type !== "reference" || asked.has(attribute) || isDeclared(each, view))
      continue;
    const advice = NOTHING.test(name) ? "a missing value is null" : `if it is text, write '${name}'`;
    const message = `${quote(name)} without quotation marks is an attribute, and nothing else here tests it: ${advice}`;
    yield { ...locationOf(each), message };
  }
}

/** Whether the right side is a single value that is usually text. */
function takesText({ operator }: AttributeComparison["comparison"]): boolean {
  const { kind, list } = describeOperator(operator);
  return kind !== "ordering" && list !== "right";
}

function isOnRight({ comparison, reference }: AttributeComparison): boolean {
  return comparison.right === reference;
}

function isDeclared({ owner, name }: AttributeComparison, { context }: RoutingView): boolean {
  const declared = owner === "task" ? context.taskAttributes : context.workerAttributes;
  return declared?.shape.members.has(name) === true;
}
