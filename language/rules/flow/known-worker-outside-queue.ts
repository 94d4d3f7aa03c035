import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { asksNobody } from "../../lint/view/exits.js";
import { listTargets } from "../../lint/view/list-targets.js";
import { listWorkersOfQueue } from "../../lint/view/list-workers-of-queue.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Number of names listed in the message. */
const MOST = 3;

/** A known worker must belong to the target's queue: a task for any other worker is never assigned there (error 40152). */
export const knownWorkerOutsideQueue = {
  id: "known-worker-outside-queue",
  severity: "warning",
  summary: "a target with a known worker in a queue without some of the declared workers",
  source: "R-30 (documented)",
  repeats: "targets",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const { taskQueues, workers } = view.context;
  for (const target of listTargets(view)) {
    const { knownWorker, queue, queuePath } = target;
    if (asksNobody(target, view.context)) continue;
    const declared = queue === undefined ? undefined : taskQueues?.get(queue);
    const members = declared === undefined ? undefined : listWorkersOfQueue(declared, view.context);
    if (knownWorker === undefined || declared === undefined || members === undefined || workers === undefined) continue;
    const outside = [...workers.values()].filter((worker) => !members.includes(worker));
    if (outside.length === 0) continue;
    const names = outside.slice(0, MOST).map(({ friendlyName }) => quote(friendlyName));
    const more = outside.length > MOST ? ` and ${outside.length - MOST} more` : "";
    yield {
      path: queuePath,
      message: `a task for ${names.join(", ")}${more} is never assigned here, because queue ${quote(declared.key)} does not include them: use a queue of all workers`,
    };
  }
}
