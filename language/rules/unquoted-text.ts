import { describeOperator } from "../expression/index.js";
import { listNamedComparisons, type NamedComparison, placeOf } from "./named-comparisons.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";

/**
 * `language == spanish` compares two attributes, and the second is there in no task. One that is declared, or asked for
 * elsewhere in the workflow, is left alone; in a target it has a rule of its own.
 */
export const unquotedText: Rule = {
  id: "unquoted-text",
  severity: "warning",
  scope: "expression",
  repeats: "places",
  summary: "a word without quotation marks on the right side, which is an attribute then",
  source: "Twilio, expression syntax (documented): texts stand in quotation marks",
  check,
};

/** What other languages call null. */
const NOTHING = /^(undefined|nil|none|nothing|empty)$/i;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const all = listNamedComparisons(view);
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
function takesText({ operator }: NamedComparison["comparison"]): boolean {
  const { kind, list } = describeOperator(operator);
  return kind !== "ordering" && list !== "right";
}

function isOnRight({ comparison, reference }: NamedComparison): boolean {
  return comparison.right === reference;
}

function isDeclared({ owner, name }: NamedComparison, { facts }: RoutingView): boolean {
  const declared = owner === "task" ? facts.taskAttributes : facts.workerAttributes;
  return declared?.shape.members.has(name) === true;
}
