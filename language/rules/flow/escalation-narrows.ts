import { toCondition } from "../../lint/conditions/condition.js";
import { implies } from "../../lint/conditions/implies.js";
import { nameTarget, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext, QueueContext } from "../../lint/view/context.js";
import { isDelay } from "../../lint/view/exits.js";
import type { RoutingView, TargetView } from "../../lint/view/routing-view.js";

/** An escalation that asks fewer workers than the target before it: who was not free there is not free here either. */
export const escalationNarrows = {
  id: "escalation-narrows",
  severity: "warning",
  summary: "a later target that asks only some of the workers of the one before",
  source: "Twilio, workflow configuration (documented): an expression restricts the workers of the queue",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  for (const { targets } of filters) {
    for (const target of targets) {
      const before = targets[target.index - 1];
      if (before === undefined || isRestricted(before) || isDelay(target) || target.knownWorker !== undefined) continue;
      const why = explain(before, target, context);
      if (why === undefined) continue;
      yield { path: target.path, message: `this asks only workers that ${nameTarget(before)} asked already: ${why}` };
    }
  }
}

function isRestricted({ expression, knownWorker }: TargetView): boolean {
  return expression !== undefined || knownWorker !== undefined;
}

function explain(before: TargetView, target: TargetView, { taskQueues }: LintContext): string | undefined {
  if (before.queue === undefined || target.queue === undefined) return undefined;
  if (before.queue === target.queue) {
    return target.expression === undefined ? undefined : "the same queue, with an expression on top";
  }
  const [wide, narrow] = [taskQueues?.get(before.queue), taskQueues?.get(target.queue)];
  if (wide === undefined || narrow === undefined) return undefined;
  const isSame = narrow.targetWorkers.analyze()?.value === true;
  if (isSame || !holdsAllOf(wide, narrow)) return undefined;
  return `all workers of ${quote(narrow.key)} are in ${quote(wide.key)}`;
}

/** Most steps for one pair of queues: what people write takes a handful. */
const MAX_STEPS = 10_000;

function holdsAllOf({ targetWorkers: wide }: QueueContext, { targetWorkers: narrow }: QueueContext): boolean {
  if (wide.ast === undefined || narrow.ast === undefined) return false;
  if (wide.analyze()?.value === true) return true;
  return implies(toCondition(narrow.ast), toCondition(wide.ast), { left: MAX_STEPS });
}
