import { listPending } from "../state/end-reservation.js";
import type { QueueEntry, TaskEntry, WorkerEntry } from "../state/entries.js";
import { canTake, createIdleOrder, getFree } from "../state/free-workers.js";
import { findKnownWorker } from "../state/known-worker.js";
import { isBoundToWorker, passesExpression } from "../state/waiting.js";
import { getWorkerScope } from "../state/worker-scope.js";
import type { World } from "../state/world.js";

const NOBODY: readonly WorkerEntry[] = [];

/**
 * The workers who are to be offered a task now, best first: as many as its queue reserves at once, or fewer.
 * *documented* (Twilio, ordering workers and task queues): the longest idle one first, unless the target orders them.
 */
export function chooseWorkers(world: World, task: TaskEntry): WorkerEntry[] {
  if (isBoundToWorker(task)) return chooseBound(world, task);
  const { queue } = task;
  if (queue?.record === undefined) return [];
  const offered = task.record.status === "pending" ? NOBODY : listPending(task).map(({ worker }) => worker);
  const most = queue.record.maxReservedWorkers - offered.length;
  const candidates = listCandidates(world, task, queue);
  const isFine = (worker: WorkerEntry) =>
    !offered.includes(worker) && passesExpression(world, task.target?.expression, task, worker);
  const orderBy = task.target?.orderBy;
  if (orderBy === undefined) return takeFirst(candidates, isFine, most);
  const rows = [...candidates].filter(isFine).map((entry) => ({ entry, worker: getWorkerScope(world, entry) }));
  return orderBy(rows)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** *documented*: a task for one worker ignores, unless told otherwise, its capacity and whether it is available (Twilio's OpenAPI description) */
function chooseBound(world: World, { record, reservations }: TaskEntry): WorkerEntry[] {
  const worker = world.workers.get(String(record.routingTarget));
  if (worker === undefined || reservations.some(({ record: { status } }) => status === "pending")) return [];
  return record.ignoreCapacity || canTake(world, worker, record.channelSid) ? [worker] : [];
}

/** Who is free, in the order of idling; or the known worker alone. */
function listCandidates(world: World, task: TaskEntry, queue: QueueEntry): Iterable<WorkerEntry> {
  const { channelSid, ignoreCapacity } = task.record;
  if (task.target?.knownWorker !== undefined) return listKnown(world, task, queue);
  if (ignoreCapacity) return [...queue.workers].sort(createIdleOrder(world, channelSid));
  return getFree(world, queue, channelSid);
}

/** *documented*: the known worker has to belong to the queue of the target (Twilio, known agent routing) */
function listKnown(world: World, task: TaskEntry, queue: QueueEntry): WorkerEntry[] {
  const worker = findKnownWorker(world, task);
  if (worker === undefined || !queue.workers.has(worker)) return [];
  return task.record.ignoreCapacity || worker.free.has(task.record.channelSid) ? [worker] : [];
}

function takeFirst<Item>(items: Iterable<Item>, isFine: (item: Item) => boolean, most: number): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length >= most) break;
    if (isFine(item)) taken.push(item);
  }
  return taken;
}
