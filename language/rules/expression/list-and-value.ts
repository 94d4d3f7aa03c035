import { describeOperator } from "../../expression/index.js";
import type { Name } from "../../lint/expressions/create-names.js";
import {
  type AttributeComparison,
  listAttributeComparisons,
  locationOf,
} from "../../lint/expressions/list-attribute-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `skills HAS "billing"` needs a list and `skills == "billing"` a single value, so one of the two is always false. */
export const listAndValue = {
  id: "list-and-value",
  severity: "warning",
  repeats: "places",
  summary: "a name that is used as a list here and as a single value elsewhere",
  source: "E-21 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const first = new Map<Name, AttributeComparison>();
  for (const each of listAttributeComparisons(view)) {
    // comparing with null is right for both
    if (each.other.type === "null") continue;
    const before = first.get(each.attribute);
    if (before === undefined) first.set(each.attribute, each);
    else if (isList(before) !== isList(each)) {
      const [here, there] = isList(each) ? ["a list", "a single value"] : ["a single value", "a list"];
      yield {
        ...locationOf(each),
        message: `${quote(each.name)} is used as ${here} here, and as ${there} elsewhere: one of the two is always false`,
        related: [{ ...locationOf(before), message: "the other use" }],
      };
    }
  }
}

function isList({ comparison: { left, operator, right }, reference }: AttributeComparison): boolean {
  const { list } = describeOperator(operator);
  return list !== undefined && reference === (list === "left" ? left : right);
}
