import type { TaskFacts } from "./facts.js";
import { listTargets } from "./list-targets.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";
import { listWorkersOfQueue } from "./workers-of-queue.js";

/** A worker takes tasks of a channel only where it is available there and has a capacity above 0. */
export const channelWithoutCapacity: Rule = {
  id: "channel-without-capacity",
  severity: "warning",
  scope: "workflow",
  summary: "a declared task on a channel for which no worker of a queue has capacity",
  source: "Twilio, multitasking (documented): capacity 0 blocks",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  const { taskQueues, tasks = [], workspace } = view.facts;
  if (workspace?.multiTaskEnabled !== true) return;
  const told = new Set<string>();
  for (const { queue, queuePath } of listTargets(view)) {
    const declared = queue === undefined ? undefined : taskQueues?.get(queue);
    const members = declared === undefined ? undefined : listWorkersOfQueue(declared, view.facts);
    if (declared === undefined || members === undefined || members.length === 0 || told.has(declared.key)) continue;
    const task = tasks.find(({ channel }) => members.every((worker) => !canTake(worker, channel)));
    if (task === undefined) continue;
    told.add(declared.key);
    yield { path: queuePath, message: explain(task, declared.key) };
  }
}

/** Capacity 1 and available where nothing is said. *documented* (Twilio, worker channels) */
function canTake(
  { channels }: { channels: ReadonlyMap<string, { capacity?: number; available?: boolean }> },
  name: string,
) {
  const { capacity = 1, available = true } = channels.get(name) ?? {};
  return available && capacity > 0;
}

function explain({ key, channel }: TaskFacts, queue: string): string {
  return `no worker of queue ${quote(queue)} has capacity on channel ${quote(channel)}: a task such as ${quote(key)} waits here in vain`;
}
