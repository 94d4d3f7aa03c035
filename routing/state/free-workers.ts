import { invariant } from "../../language/index.js";
import type { QueueEntry, WorkerEntry } from "./entries.js";
import { SortedList } from "./sorted-list.js";
import type { World } from "./world.js";

/**
 * Returns whether a worker may be offered one more task on a channel: it needs an available activity, and an available channel with capacity left; in single-tasking, no reservation at all.
 */
export function canTake(world: World, { record, open }: WorkerEntry, channelSid: string): boolean {
  if (world.activities.get(record.activitySid)?.available !== true) return false;
  if (!world.settings.multiTaskEnabled) return open.size === 0;
  const channel = record.channels[channelSid];
  return channel?.available === true && channel.taken < channel.capacity;
}

/** Updates the lists of free workers after a change of anything that {@link canTake} reads. */
export function updateFree(world: World, worker: WorkerEntry, channelSid: string): void {
  const isFree = canTake(world, worker, channelSid);
  if (isFree === worker.free.has(channelSid)) return;
  if (!isFree) {
    removeFree(worker, channelSid);
    return;
  }
  worker.free.add(channelSid);
  for (const queue of worker.queues) queue.free.get(channelSid)?.add(worker);
}

export function updateAllFree(world: World, worker: WorkerEntry): void {
  for (const channelSid of world.channels.keys()) updateFree(world, worker, channelSid);
}

export function removeFree(worker: WorkerEntry, channelSid: string): void {
  worker.free.delete(channelSid);
  for (const queue of worker.queues) queue.free.get(channelSid)?.delete(worker);
}

export function joinQueue(worker: WorkerEntry, queue: QueueEntry): void {
  worker.queues.add(queue);
  queue.workers.add(worker);
  for (const channelSid of worker.free) queue.free.get(channelSid)?.add(worker);
}

export function leaveQueue(worker: WorkerEntry, queue: QueueEntry): void {
  worker.queues.delete(queue);
  queue.workers.delete(worker);
  for (const channelSid of worker.free) queue.free.get(channelSid)?.delete(worker);
}

/** Returns the workers of a queue that may be offered a task of a channel, the longest idle first. */
export function getFree(world: World, queue: QueueEntry, channelSid: string): SortedList<WorkerEntry> {
  const known = queue.free.get(channelSid);
  if (known !== undefined) return known;
  const list = new SortedList(createIdleOrder(world, channelSid));
  for (const worker of queue.workers) if (worker.free.has(channelSid)) list.add(worker);
  queue.free.set(channelSid, list);
  return list;
}

/**
 * The longest time since the last assignment first; on an optimized channel, since the last assignment on that channel
 * . {@link Worker.idleOrder} differs between any two workers.
 */
export function createIdleOrder(world: World, channelSid: string): (a: WorkerEntry, b: WorkerEntry) => number {
  if (!isByChannel(world, channelSid)) return compareIdle;
  return (a, b) => idleOnChannel(a, channelSid) - idleOnChannel(b, channelSid) || compareIdle(a, b);
}

/** The longest idle worker first, on any channel. */
export function compareIdle(a: WorkerEntry, b: WorkerEntry): number {
  return a.record.idleOrder - b.record.idleOrder;
}

function isByChannel({ channels }: World, channelSid: string): boolean {
  return channels.get(channelSid)?.channelOptimizedRouting === true;
}

function idleOnChannel({ record }: WorkerEntry, channelSid: string): number {
  const channel = record.channels[channelSid];
  invariant(channel !== undefined, "a worker has every task channel of its workspace");
  return channel.idleOrder;
}

/** Drops the lists of a channel, which has another order now; they are rebuilt when next needed. */
export function forgetFree({ queues }: World, channelSid: string): void {
  for (const queue of queues.bySid.values()) queue.free.delete(channelSid);
}

/** Lists the sorted lists that contain a worker; required before anything that they are ordered by changes. */
export function listFree({ queues, free }: WorkerEntry): SortedList<WorkerEntry>[] {
  const lists: SortedList<WorkerEntry>[] = [];
  for (const channelSid of free) {
    for (const queue of queues) {
      const list = queue.free.get(channelSid);
      if (list !== undefined) lists.push(list);
    }
  }
  return lists;
}
