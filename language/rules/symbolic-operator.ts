import { meaningOf } from "../expression/index.js";
import { findOperator } from "./find-operator.js";
import { listComparisons } from "./list-comparisons.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";

/** `>-` and `<-` are documented for a queue's TargetWorkers alone. */
export const symbolicOperator: Rule = {
  id: "symbolic-operator",
  severity: "warning",
  scope: "workflow",
  repeats: "places",
  summary: '">-" or "<-" outside of a queue\'s targetWorkers',
  source: "Twilio, task queues (documented): aliases of HAS and IN there",
  check,
};

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
