import type { Reference } from "../../expression/ast.js";
import { invariant } from "../../invariant.js";
import { listReferencesOf } from "../../lint/expressions/list-references.js";
import { findLookAlike } from "../../lint/names/look-alikes.js";
import { noneOf } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { isParking } from "../../lint/view/exits.js";
import { listWorkersOfQueue } from "../../lint/view/list-workers-of-queue.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Tasks in a queue that no worker matches are never assigned. */
export const queueWithoutWorkers = {
  id: "queue-without-workers",
  severity: "warning",
  summary: "a queue that no declared worker matches",
  source: "R-40 (documented)",
  check,
} as const satisfies Rule;

function* check({ taskQueue, context }: RoutingView): Iterable<RuleProblem> {
  const isWrongName = (reference: Reference) => findLookAlike(reference, "queue", context) !== undefined;
  invariant(taskQueue !== undefined, "a rule about queues is run on a queue");
  // `parking-queue`, `never-true` or `look-alike-name` reports the cause
  if (isParking(taskQueue) || listReferencesOf(taskQueue.targetWorkers.ast).some(isWrongName)) return;
  const workers = listWorkersOfQueue(taskQueue, context);
  if (workers === undefined || workers.length > 0) return;
  yield {
    path: ["targetWorkers"],
    message: `${noneOf(context.workers?.size, "")} this, so tasks in this queue are never assigned`,
  };
}
