import { meaningOf } from "../../expression/index.js";
import { findOperator } from "../../lint/expressions/find-operator.js";
import { listComparisons } from "../../lint/expressions/list-comparisons.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `>-` and `<-` are documented for a queue's TargetWorkers alone. */
export const symbolicOperator = {
  id: "symbolic-operator",
  severity: "warning",
  repeats: "places",
  summary: '">-" or "<-" outside of a queue\'s targetWorkers',
  source: "Twilio, task queues (documented): aliases of HAS and IN there",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, text, path } of expressions) {
    for (const comparison of listComparisons(ast)) {
      const word = meaningOf(comparison.operator);
      // "=" has a rule of its own
      if (word === comparison.operator || word === "==") continue;
      const place = findOperator(text, comparison);
      const message = `"${comparison.operator}" is documented for "targetWorkers" of a queue only: write ${word}`;
      yield { path, place, message, fix: { message: `write ${word}`, edits: [{ path, place, text: word }] } };
    }
  }
}
