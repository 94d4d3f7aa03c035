import type { Comparison } from "../../expression/index.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * `=` is documented as a form of `==` only for a queue's TargetWorkers. Twilio's own samples also use it in filters and
 * targets, so it works there, at least today.
 */
export const singleEquals = {
  id: "single-equals",
  severity: "warning",
  summary: '"=" instead of "==" outside a queue\'s targetWorkers',
  source: "E-2 (documented for queues; observed in filters and targets)",
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
  // only spaces separate an operand from its operator
  const start = text.indexOf("=", left.end);
  const span = { start, end: start + 1 };
  const message = '"=" is documented only for "targetWorkers" of a queue: write "=="';
  return { path, span, message, fix: { message: 'write "=="', edits: [{ path, span, text: "==" }] } };
}
