import { meaningOf } from "../../expression/index.js";
import { findOperator } from "../../lint/expressions/find-operator.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `>-` and `<-` are documented only for a queue's TargetWorkers. */
export const symbolicOperator = {
  id: "symbolic-operator",
  severity: "warning",
  repeats: "places",
  summary: '">-" or "<-" outside a queue\'s targetWorkers',
  source: "E-2 (documented for queues)",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, text, path } of expressions) {
    for (const comparison of listComparisons(ast)) {
      const word = meaningOf(comparison.operator);
      // `single-equals` reports "="
      if (word === comparison.operator || word === "==") continue;
      const span = findOperator(text, comparison);
      const message = `"${comparison.operator}" is documented only for "targetWorkers" of a queue: write ${word}`;
      yield { path, span, message, fix: { message: `write ${word}`, edits: [{ path, span, text: word }] } };
    }
  }
}
