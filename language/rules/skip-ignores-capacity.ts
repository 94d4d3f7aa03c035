import { asksWhoIsFree } from "./asks-who-is-free.js";
import { listTargets } from "./list-targets.js";
import type { RoutingView, TargetView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameKey } from "./words.js";
import { listWorkersOfQueue } from "./workers-of-queue.js";

/**
 * `workers.available` looks at activities and not at capacity: while everybody is busy to the brim it is not 0. Told where
 * capacities are declared, and of targets that `skip-may-stay-false` says nothing about.
 */
export const skipIgnoresCapacity: Rule = {
  id: "skip-ignores-capacity",
  severity: "note",
  scope: "workflow",
  repeats: "targets",
  summary: "a skip that counts workers whose capacity may be used up",
  source: "Twilio, worker presence (documented): it counts by activity alone, and 1==1 is what to write; needs workers",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  if (view.facts.workspace?.multiTaskEnabled !== true) return;
  for (const target of listTargets(view)) {
    const { skipIf, expression, knownWorker } = target;
    if (skipIf === undefined || expression !== undefined || knownWorker !== undefined) continue;
    if (!asksWhoIsFree(skipIf) || !hasCapacities(target, view)) continue;
    const message = `workers.available also counts workers whose capacity is used up, so this may stay false: with "1==1" ${nameKey("skipIf", view.facts)} goes on as soon as nobody has capacity`;
    yield { path: skipIf.path, message };
  }
}

function hasCapacities({ queue = "" }: TargetView, { facts }: RoutingView): boolean {
  const declared = facts.taskQueues?.get(queue);
  const members = declared === undefined ? undefined : listWorkersOfQueue(declared, facts);
  return members?.some(({ channels }) => [...channels.values()].some(({ capacity = 0 }) => capacity > 0)) === true;
}
