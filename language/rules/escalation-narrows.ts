import type { Facts } from "./facts.js";
import { isImplied, listConjuncts } from "./list-conjuncts.js";
import type { RoutingView, TargetView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { isDelay } from "./timeout-below-reservation.js";
import { nameTarget, quote } from "./words.js";

/** An escalation that asks fewer workers than the target before it: who was not free there is not free here either. */
export const escalationNarrows: Rule = {
  id: "escalation-narrows",
  severity: "warning",
  scope: "workflow",
  summary: "a later target that asks only some of the workers of the one before",
  source: "Twilio, workflow configuration (documented): an expression restricts the workers of the queue",
  repeats: "targets",
  check,
};

function* check({ filters, facts }: RoutingView): Iterable<RuleProblem> {
  for (const { targets } of filters) {
    for (const target of targets) {
      const before = targets[target.index - 1];
      if (before === undefined || isRestricted(before) || isDelay(target) || target.knownWorker !== undefined) continue;
      const why = explain(before, target, facts);
      if (why === undefined) continue;
      yield { path: target.path, message: `this asks only workers that ${nameTarget(before)} asked already: ${why}` };
    }
  }
}

function isRestricted({ expression, knownWorker }: TargetView): boolean {
  return expression !== undefined || knownWorker !== undefined;
}

function explain(before: TargetView, target: TargetView, { taskQueues }: Facts): string | undefined {
  if (before.queue === undefined || target.queue === undefined) return undefined;
  if (before.queue === target.queue) {
    return target.expression === undefined ? undefined : "the same queue, with an expression on top";
  }
  const [wide, narrow] = [taskQueues?.get(before.queue), taskQueues?.get(target.queue)];
  if (wide === undefined || narrow === undefined) return undefined;
  const [general, special] = [wide, narrow].map(({ targetWorkers }) => listConjuncts(targetWorkers)) as [
    ReturnType<typeof listConjuncts>,
    ReturnType<typeof listConjuncts>,
  ];
  const isEverybody = wide.targetWorkers.analyze()?.value === true && narrow.targetWorkers.ast !== undefined;
  const isSame = narrow.targetWorkers.analyze()?.value === true;
  if (isSame || (!isEverybody && !isImplied(general, special))) return undefined;
  return `all workers of ${quote(narrow.key)} are in ${quote(wide.key)}`;
}
