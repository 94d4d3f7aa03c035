import { invariant } from "../../invariant.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** With multitasking, a worker's activity stays the same when a task is offered or accepted. */
export const queueActivityWithoutEffect = {
  id: "queue-activity-without-effect",
  severity: "warning",
  repeats: "task queues",
  isAcrossObjects: true,
  summary: "a reservationActivity or assignmentActivity in a multitasking workspace",
  source: "O-35, R-75 (documented); O-13 (reported) for Flex",
  check,
} as const satisfies Rule;

function* check({ taskQueue, context }: RoutingView): Iterable<RuleProblem> {
  invariant(taskQueue !== undefined, "a rule about queues is run on a queue");
  const [first, second] = taskQueue.activityKeys;
  if (context.workspace?.multiTaskEnabled !== true || first === undefined) return;
  const [names, verb, them] =
    second === undefined ? [quote(first), "has", "it"] : [`${quote(first)} and ${quote(second)}`, "have", "them"];
  yield {
    path: [first],
    at: "key",
    message: `${names} ${verb} no effect, because this workspace is multitasking: workers keep their activity when they get a task; remove ${them}`,
  };
}
