import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { TaskContext } from "../../lint/view/context.js";
import { listTargets } from "../../lint/view/list-targets.js";
import { listWorkersOfQueue } from "../../lint/view/list-workers-of-queue.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A worker is assigned tasks of a channel only if it is available on that channel with a capacity above 0. */
export const channelWithoutCapacity = {
  id: "channel-without-capacity",
  severity: "warning",
  summary: "a declared task on a channel on which no worker of the queue has capacity",
  source: "O-90, R-40 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const { taskQueues, tasks = [], workspace } = view.context;
  if (workspace?.multiTaskEnabled !== true) return;
  const reported = new Set<string>();
  for (const { queue, queuePath } of listTargets(view)) {
    const declared = queue === undefined ? undefined : taskQueues?.get(queue);
    const members = declared === undefined ? undefined : listWorkersOfQueue(declared, view.context);
    if (declared === undefined || members === undefined || members.length === 0 || reported.has(declared.key)) continue;
    const task = tasks.find(({ channel }) => members.every((worker) => !canTake(worker, channel)));
    if (task === undefined) continue;
    reported.add(declared.key);
    yield { path: queuePath, message: explain(task, declared.key) };
  }
}

/** By default a worker is available with capacity 1 (O-90). */
function canTake(
  { channels }: { channels: ReadonlyMap<string, { capacity?: number; available?: boolean }> },
  name: string,
) {
  const { capacity = 1, available = true } = channels.get(name) ?? {};
  return available && capacity > 0;
}

function explain({ key, channel }: TaskContext, queue: string): string {
  return `no worker of queue ${quote(queue)} has capacity on channel ${quote(channel)}: a task such as ${quote(key)} is never assigned here`;
}
