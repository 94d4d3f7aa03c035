import { countWorker } from "./activity-counts.js";
import type { QueueEntry, WorkerEntry } from "./entries.js";
import { joinQueue, leaveQueue } from "./free-workers.js";
import { getWorkerScope } from "./worker-scope.js";
import type { World } from "./world.js";

/** The entry of a queue; made when a configuration or a task speaks of it first. */
export function getQueue(world: World, sid: string): QueueEntry {
  const known = world.queues.get(sid);
  if (known !== undefined) return known;
  const queue: QueueEntry = {
    sid,
    record: undefined,
    order: "FIFO",
    test: undefined,
    workers: new Set(),
    counts: { available: 0, unavailable: 0 },
    free: new Map(),
    lines: new Map(),
    waiting: 0,
    tasks: new Set(),
  };
  for (const activitySid of world.activities.keys()) queue.counts[activitySid] = 0;
  world.queues.set(sid, queue);
  return queue;
}

/** Finds anew whether a worker belongs to queues, after something changed that their expressions may look at. */
export function updateMembership(world: World, worker: WorkerEntry, queues: Iterable<QueueEntry>): void {
  for (const queue of queues) {
    const belongs = queue.test?.matches({ worker: getWorkerScope(world, worker) }) === true;
    if (belongs === queue.workers.has(worker)) continue;
    if (belongs) joinQueue(worker, queue);
    else leaveQueue(worker, queue);
    countWorker(world, queue, worker.record.activitySid, belongs ? 1 : -1);
  }
}
