import { isAvailabilityCheck } from "../../lint/expressions/is-availability-check.js";
import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { listTargets } from "../../lint/view/list-targets.js";
import { listWorkersOfQueue } from "../../lint/view/list-workers-of-queue.js";
import type { RoutingView, TargetView } from "../../lint/view/routing-view.js";

/**
 * `workers.available` looks at activities and not at capacity: while everybody is busy to the brim it is not 0. Told where
 * capacities are declared, and of targets that `skip-may-stay-false` says nothing about.
 */
export const skipIgnoresCapacity = {
  id: "skip-ignores-capacity",
  severity: "note",
  repeats: "targets",
  summary: "a skip that counts workers whose capacity may be used up",
  source: "Twilio, worker presence (documented): it counts by activity alone, and 1==1 is what to write; needs workers",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  if (view.context.workspace?.multiTaskEnabled !== true) return;
  for (const target of listTargets(view)) {
    const { skipIf, expression, knownWorker } = target;
    if (skipIf === undefined || expression !== undefined || knownWorker !== undefined) continue;
    if (!isAvailabilityCheck(skipIf) || !hasCapacities(target, view)) continue;
    const message = `workers.available also counts workers whose capacity is used up, so this may stay false: with "1==1" ${nameKey("skipIf", view.context)} goes on as soon as nobody has capacity`;
    yield { path: skipIf.path, message };
  }
}

function hasCapacities({ queue = "" }: TargetView, { context }: RoutingView): boolean {
  const declared = context.taskQueues?.get(queue);
  const members = declared === undefined ? undefined : listWorkersOfQueue(declared, context);
  return members?.some(({ channels }) => [...channels.values()].some(({ capacity = 0 }) => capacity > 0)) === true;
}
