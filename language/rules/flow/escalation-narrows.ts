import { type Budget, createBudget } from "../../lint/conditions/budget.js";
import { toCondition } from "../../lint/conditions/condition.js";
import { implies } from "../../lint/conditions/implies.js";
import { nameTarget, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext, QueueContext } from "../../lint/view/context.js";
import { asksNobody } from "../../lint/view/exits.js";
import type { RoutingView, TargetView } from "../../lint/view/routing-view.js";

/** An escalation to a subset of the workers of the target before it: if none of them was free there, none is free here. */
export const escalationNarrows = {
  id: "escalation-narrows",
  severity: "warning",
  summary: "a target that offers tasks only to some of the workers of the target before it",
  source: "C-5, R-5 (documented)",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  const budget = createBudget();
  for (const { targets } of filters) {
    for (const target of targets) {
      const before = targets[target.index - 1];
      if (
        before === undefined ||
        isRestricted(before) ||
        asksNobody(target, context) ||
        target.knownWorker !== undefined
      )
        continue;
      const why = explain(before, target, context, budget);
      if (why === undefined) continue;
      yield {
        path: target.path,
        message: `this offers tasks only to workers that ${nameTarget(before)} already includes: ${why}`,
      };
    }
  }
}

function isRestricted({ expression, knownWorker }: TargetView): boolean {
  return expression !== undefined || knownWorker !== undefined;
}

function explain(
  before: TargetView,
  target: TargetView,
  { taskQueues }: LintContext,
  budget: Budget,
): string | undefined {
  if (before.queue === undefined || target.queue === undefined) return undefined;
  if (before.queue === target.queue) {
    return target.expression === undefined
      ? undefined
      : "the queue is the same, and the expression excludes some of its workers";
  }
  const [wide, narrow] = [taskQueues?.get(before.queue), taskQueues?.get(target.queue)];
  if (wide === undefined || narrow === undefined) return undefined;
  const isSame = narrow.targetWorkers.analyze()?.value === true;
  if (isSame || !holdsAllOf(wide, narrow, budget)) return undefined;
  return `all workers of ${quote(narrow.key)} are in ${quote(wide.key)}`;
}

function holdsAllOf({ targetWorkers: wide }: QueueContext, { targetWorkers: narrow }: QueueContext, budget: Budget) {
  if (wide.ast === undefined || narrow.ast === undefined) return false;
  if (wide.analyze()?.value === true) return true;
  return implies(toCondition(narrow.ast), toCondition(wide.ast), budget);
}
