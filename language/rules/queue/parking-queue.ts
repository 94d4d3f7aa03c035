import { invariant } from "../../invariant.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { isParking } from "../../lint/view/exits.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * `1==2` in a queue holds tasks until a timeout or a program moves them on. It is named once, here: rules about workers
 * report nothing about the queue or about targets that use it.
 */
export const parkingQueue = {
  id: "parking-queue",
  severity: "note",
  summary: "a queue whose expression is never true, which only holds tasks",
  source: "E-31 (documented for 1==0)",
  check,
} as const satisfies Rule;

function* check({ taskQueue }: RoutingView): Iterable<RuleProblem> {
  invariant(taskQueue !== undefined, "a rule about queues is run on a queue");
  const { ast, text } = taskQueue.targetWorkers;
  // `never-true`, `constant-part` and `quoted-name` report other causes
  if (!isParking(taskQueue) || ast?.type !== "comparison" || /^["'][\p{L}_]/u.test(text)) return;
  yield {
    path: ["targetWorkers"],
    message: "this is never true, so no worker is offered the tasks in this queue: they only wait here",
  };
}
