import { printPath } from "../../expression/print.js";
import { listGuardedComparisons } from "../../lint/expressions/list-guarded-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `x NOT IN list` is false if the list is missing, like every list operator without a list, so no worker matches. */
export const notInMissingList = {
  id: "not-in-missing-list",
  severity: "warning",
  repeats: "places",
  summary: "an attribute after NOT IN that may be missing",
  source: "E-21 (documented): false without a list; that this includes a missing one is assumed (E-24)",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const { comparison, isGuarded } of listGuardedComparisons(site.ast, "NOT IN")) {
      const { right } = comparison;
      if (right.type !== "reference" || isGuarded(printPath(right.path))) continue;
      const name = site.text.slice(right.start, right.end);
      const { start, end } = right;
      const message = `the result while ${quote(name)} is missing is not documented, and probably false: add "${name} == null OR" before it, in parentheses`;
      yield { path: site.path, span: { start, end }, message };
    }
  }
}
