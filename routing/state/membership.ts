import type { QueueEntry, WorkerEntry } from "./entries.js";
import { joinQueue, leaveQueue } from "./free-workers.js";
import { getWorkerScope } from "./scopes.js";
import type { World } from "./world.js";

/** Returns the entry of a queue, created when a configuration or a task first refers to it. */
export function getQueue({ queues, activities }: World, sid: string): QueueEntry {
  const known = queues.bySid.get(sid);
  if (known !== undefined) return known;
  const counts: Record<string, number> = { available: 0, unavailable: 0 };
  for (const activitySid of activities.keys()) counts[activitySid] = 0;
  const queue: QueueEntry = {
    sid,
    record: undefined,
    order: "FIFO",
    test: undefined,
    workers: new Set(),
    counts,
    free: new Map(),
    lines: { withinCapacity: new Map(), beyondCapacity: new Map() },
    waiting: 0,
    tasks: new Set(),
  };
  queues.bySid.set(sid, queue);
  return queue;
}

/** Decides again whether a worker belongs to queues, after a change that their expressions may depend on. */
export function updateMembership(world: World, worker: WorkerEntry, queues: Iterable<QueueEntry>): void {
  for (const queue of queues) {
    const belongs = queue.test?.matches({ worker: getWorkerScope(world, worker) }) === true;
    if (belongs === queue.workers.has(worker)) continue;
    if (belongs) joinQueue(worker, queue);
    else leaveQueue(worker, queue);
    countInQueue(world, queue, worker.record.activitySid, belongs ? 1 : -1);
  }
}

/** Adds a worker to the counts that `skip_if` sees of a queue, or removes it (E-48, R-22). */
function countInQueue({ activities }: World, { counts }: QueueEntry, activitySid: string, by: 1 | -1): void {
  const total = activities.get(activitySid)?.available === true ? "available" : "unavailable";
  for (const key of [total, activitySid]) counts[key] = (counts[key] ?? 0) + by;
}

/** Adds a worker to every count of its activity, or removes it. */
export function countWorker(world: World, worker: WorkerEntry, by: 1 | -1): void {
  const { activitySid } = worker.record;
  const { countByActivity } = world.workers;
  for (const queue of worker.queues) countInQueue(world, queue, activitySid, by);
  countByActivity.set(activitySid, (countByActivity.get(activitySid) ?? 0) + by);
}
