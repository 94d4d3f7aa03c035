import type { Comparison } from "../../expression/index.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * One `=` is a documented spelling of `==` in a queue's TargetWorkers alone. Twilio's own samples have it in filters and
 * targets too, so it works there, at least today.
 */
export const singleEquals = {
  id: "single-equals",
  severity: "warning",
  summary: '"=" for "==" outside of a queue\'s targetWorkers',
  source: "Twilio, task queues (documented): an alias there; observed in Twilio's samples of filters and targets",
  repeats: "places",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    for (const comparison of listComparisons(site.ast)) {
      if (comparison.operator === "=") yield toProblem(site, comparison);
    }
  }
}

function toProblem({ path, text }: ExpressionSite, { left }: Comparison): RuleProblem {
  // nothing but space stands between an operand and its operator
  const start = text.indexOf("=", left.end);
  const place = { start, end: start + 1 };
  const message = '"=" is documented for "targetWorkers" of a queue only: write "=="';
  return { path, place, message, fix: { message: 'write "=="', edits: [{ path, place, text: "==" }] } };
}
