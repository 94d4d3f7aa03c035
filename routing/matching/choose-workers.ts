import type { QueueEntry, TaskEntry, WorkerEntry } from "../state/entries.js";
import { canTake, createIdleOrder, getFree } from "../state/free-workers.js";
import { findKnownWorker } from "../state/known-worker.js";
import { isWorkerSid } from "../state/lines.js";
import { isPending } from "../state/reservation.js";
import { getWorkerScope, passesExpression } from "../state/scopes.js";
import type { World } from "../state/world.js";

/**
 * Returns the workers to whom a task is offered now: at most as many as its queue reserves at once. The longest idle
 * one comes first, unless the target orders them.
 */
export function chooseWorkers(world: World, task: TaskEntry): WorkerEntry[] {
  const { routingTarget } = task.record;
  if (isWorkerSid(routingTarget)) return chooseBound(world, task, routingTarget);
  const { queue, target } = task;
  if (queue?.record === undefined) return [];
  const offered = task.reservations.filter(isPending).map(({ worker }) => worker);
  const count = queue.record.maxReservedWorkers - offered.length;
  const candidates = listCandidates(world, task, queue);
  const passes = (worker: WorkerEntry) =>
    !offered.includes(worker) && passesExpression(world, target?.expression, task, worker);
  if (target?.orderBy === undefined) return takeFirst(candidates, passes, count);
  const rows = [...candidates].filter(passes).map((entry) => ({ entry, worker: getWorkerScope(world, entry) }));
  const ordered = target.orderBy(rows).slice(0, count);
  return ordered.map(({ entry }) => entry);
}

/** A task for one worker ignores that worker's capacity and availability, unless the task says otherwise. */
function chooseBound(world: World, { record, reservations }: TaskEntry, workerSid: string): WorkerEntry[] {
  const worker = world.workers.bySid.get(workerSid);
  if (worker === undefined || reservations.some(isPending)) return [];
  return record.ignoreCapacity || canTake(world, worker, record.channelSid) ? [worker] : [];
}

/** Lists the free workers of a queue, the longest idle first; only the known worker, if the target has one. */
function listCandidates(world: World, task: TaskEntry, queue: QueueEntry): Iterable<WorkerEntry> {
  const { channelSid, ignoreCapacity } = task.record;
  if (task.target?.knownWorker !== undefined) return listKnown(world, task, queue);
  if (ignoreCapacity) return [...queue.workers].sort(createIdleOrder(world, channelSid));
  return getFree(world, queue, channelSid);
}

/** The known worker must belong to the target's queue, and be free. */
function listKnown(world: World, task: TaskEntry, queue: QueueEntry): WorkerEntry[] {
  const worker = findKnownWorker(world, task);
  if (worker === undefined || !queue.workers.has(worker)) return [];
  return task.record.ignoreCapacity || worker.free.has(task.record.channelSid) ? [worker] : [];
}

function takeFirst<Item>(items: Iterable<Item>, passes: (item: Item) => boolean, count: number): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length >= count) break;
    if (passes(item)) taken.push(item);
  }
  return taken;
}
