import type { Worker } from "../../../routing/index.js";
import type { Workspace } from "../../resources/workspace.js";

interface QueueFilters {
  readonly TaskQueueSid: string | undefined;
  readonly TaskQueueName: string | undefined;
}

/** Compiles the filters by queue; a queue that does not exist has no workers (O-88). */
export function createQueueMatch(
  { TaskQueueSid: sid, TaskQueueName: name }: QueueFilters,
  { taskQueues, router }: Workspace,
): ((worker: Worker) => boolean)[] {
  const named = name === undefined ? undefined : [...taskQueues.named(name)].map((queue) => queue.sid);
  return [sid === undefined ? undefined : [sid], named]
    .filter((sids) => sids !== undefined)
    .map((sids) => {
      const there = sids.filter((each) => taskQueues.has(each));
      const members = new Set(there.flatMap((each) => [...router.workersOfQueue(each)]));
      return (worker) => members.has(worker);
    });
}
