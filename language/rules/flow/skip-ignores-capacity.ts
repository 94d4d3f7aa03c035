import { isAvailabilityCheck } from "../../lint/expressions/is-availability-check.js";
import { nameKey } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { listTargets } from "../../lint/view/list-targets.js";
import { listWorkersOfQueue } from "../../lint/view/list-workers-of-queue.js";
import type { RoutingView, TargetView } from "../../lint/view/routing-view.js";

/**
 * `workers.available` counts activities and not capacity: it is not 0 even if every worker is fully occupied. Reported if
 * capacities are declared, unless `skip-may-stay-false` reports the target.
 */
export const skipIgnoresCapacity = {
  id: "skip-ignores-capacity",
  severity: "note",
  repeats: "targets",
  summary: "a skipIf that counts workers whose capacity may be used up",
  source: "R-22 (documented); needs workers",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  if (view.context.workspace?.multiTaskEnabled !== true) return;
  for (const target of listTargets(view)) {
    const { skipIf, expression, knownWorker } = target;
    if (skipIf === undefined || expression !== undefined || knownWorker !== undefined) continue;
    if (!isAvailabilityCheck(skipIf) || !hasCapacities(target, view)) continue;
    const message = `workers.available also counts workers whose capacity is used up, so this may stay false: write "1==1", with which ${nameKey("skipIf", view.context)} skips as soon as nobody has capacity`;
    yield { path: skipIf.path, message };
  }
}

function hasCapacities({ queue = "" }: TargetView, { context }: RoutingView): boolean {
  const declared = context.taskQueues?.get(queue);
  const members = declared === undefined ? undefined : listWorkersOfQueue(declared, context);
  return members?.some(({ channels }) => [...channels.values()].some(({ capacity = 0 }) => capacity > 0)) === true;
}
