import { describeOperator } from "../../expression/index.js";
import {
  type AttributeComparison,
  listAttributeComparisons,
  locationOf,
} from "../../lint/expressions/list-attribute-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { memoize } from "../../memoize.js";

/**
 * `language == spanish` compares two attributes, and no task has the second one. An attribute that is declared, or tested
 * elsewhere in the workflow, is not reported; in targets, `unprefixed-name` reports it.
 */
export const unquotedText = {
  id: "unquoted-text",
  severity: "warning",
  repeats: "places",
  summary: "a word without quotation marks on the right side, which makes it an attribute",
  source: "E-5, E-20 (documented)",
  check,
} as const satisfies Rule;

/** The names of null in other languages. */
const NOTHING = /^(undefined|nil|none|nothing|empty)$/i;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const each of listUnquoted(view)) {
    const { name } = each;
    const advice = NOTHING.test(name) ? "a missing value is null" : `if it is text, write '${name}'`;
    const message = `${quote(name)} without quotation marks is an attribute, and nothing else here tests it: ${advice}`;
    yield { ...locationOf(each), message };
  }
}

/** Returns the attributes that are probably text without quotation marks. */
export const listUnquoted = memoize((view: RoutingView): readonly AttributeComparison[] => {
  const all = listAttributeComparisons(view);
  const asked = new Set(all.filter((each) => !isOnRight(each)).map(({ attribute }) => attribute));
  return all.filter((each) => {
    const { site, comparison, reference, attribute, other } = each;
    if (site.kind === "target" || !isOnRight(each) || !takesText(comparison)) return false;
    // a path is not a single word, and 'x' == tier is reversed on purpose
    return (
      reference.path.length === 1 && other.type === "reference" && !asked.has(attribute) && !isDeclared(each, view)
    );
  });
});

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
