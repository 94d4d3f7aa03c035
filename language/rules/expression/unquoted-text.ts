import { describeOperator } from "../../expression/index.js";
import {
  type AttributeComparison,
  listAttributeComparisons,
  placeOf,
} from "../../lint/expressions/list-attribute-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * `language == spanish` compares two attributes, and the second is there in no task. One that is declared, or asked for
 * elsewhere in the workflow, is left alone; in a target it has a rule of its own.
 */
export const unquotedText = {
  id: "unquoted-text",
  severity: "warning",
  repeats: "places",
  summary: "a word without quotation marks on the right side, which is an attribute then",
  source: "Twilio, expression syntax (documented): texts stand in quotation marks",
  check,
} as const satisfies Rule;

/** What other languages call null. */
const NOTHING = /^(undefined|nil|none|nothing|empty)$/i;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const all = listAttributeComparisons(view);
  const asked = new Set(all.filter((each) => !isOnRight(each)).map(({ key }) => key));
  for (const each of all) {
    const { site, comparison, reference, key, name, other } = each;
    if (site.kind === "target" || !isOnRight(each) || !takesText(comparison)) continue;
    // a path is no word, and 'x' == tier is written the other way round on purpose
    if (reference.path.length > 1 || other.type !== "reference" || asked.has(key) || isDeclared(each, view)) continue;
    const advice = NOTHING.test(name) ? "what is missing is null" : `if it is a text, write '${name}'`;
    const message = `${quote(name)} without quotation marks is an attribute, and nothing else here asks for it: ${advice}`;
    yield { ...placeOf(each), message };
  }
}

/** Whether the right side is a single value that is usually a text. */
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
