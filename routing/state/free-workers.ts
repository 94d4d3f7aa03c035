import type { WorkerChannel } from "../contract/records.js";
import type { QueueEntry, WorkerEntry } from "./entries.js";
import { SortedList } from "./sorted-list.js";
import type { World } from "./world.js";

/**
 * Whether a worker may be offered one more task on a channel. *documented* (Twilio, multitasking): an available activity,
 * an available channel with capacity left; in the older single-tasking, no task at all.
 */
export function canTake(world: World, { record, open }: WorkerEntry, channelSid: string): boolean {
  if (world.activities.get(record.activitySid)?.available !== true) return false;
  if (!world.settings.multiTaskEnabled) return open.size === 0;
  const channel = record.channels[channelSid];
  return channel?.available === true && channel.taken < channel.capacity;
}

/** Brings the lists of free workers up to date, after anything that {@link canTake} asks for. */
export function updateFree(world: World, worker: WorkerEntry, channelSid: string): void {
  const isFree = canTake(world, worker, channelSid);
  if (isFree === worker.free.has(channelSid)) return;
  if (isFree) {
    worker.free.add(channelSid);
    for (const queue of worker.queues) queue.free.get(channelSid)?.add(worker);
  } else {
    removeFree(worker, channelSid);
  }
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

/** Workers of a queue that may be offered a task of a channel, the longest idle first. */
export function getFree(world: World, queue: QueueEntry, channelSid: string): SortedList<WorkerEntry> {
  const known = queue.free.get(channelSid);
  if (known !== undefined) return known;
  const list = new SortedList(createIdleOrder(world, channelSid));
  for (const worker of queue.workers) if (worker.free.has(channelSid)) list.add(worker);
  queue.free.set(channelSid, list);
  return list;
}

/**
 * Longest since the last assignment; on an optimized channel, since the last one on it. {@link Worker.idleOrder} tells any two workers apart.
 */
export function createIdleOrder(world: World, channelSid: string): (a: WorkerEntry, b: WorkerEntry) => number {
  if (!isByChannel(world, channelSid)) return (a, b) => a.record.idleOrder - b.record.idleOrder;
  return (a, b) =>
    idleOnChannel(a, channelSid) - idleOnChannel(b, channelSid) || a.record.idleOrder - b.record.idleOrder;
}

export function isByChannel({ channels }: World, channelSid: string): boolean {
  return channels.get(channelSid)?.channelOptimizedRouting === true;
}

function idleOnChannel({ record }: WorkerEntry, channelSid: string): number {
  return (record.channels[channelSid] as WorkerChannel).idleOrder;
}

/** The lists of a channel are made anew when next asked for: their order is another now. */
export function forgetFree(world: World, channelSid: string): void {
  for (const queue of world.queues.values()) queue.free.delete(channelSid);
}

/** Sends a worker to the end of the order of idle workers: of all channels, and of those given. */
export function moveToEnd(world: World, worker: WorkerEntry, channelSids: readonly string[]): void {
  const lists = listFree(worker);
  for (const list of lists) list.delete(worker);
  world.last.idle += 1;
  worker.record.idleSince = world.time;
  worker.record.idleOrder = world.last.idle;
  for (const channelSid of channelSids) {
    const channel = worker.record.channels[channelSid];
    if (channel !== undefined) channel.idleOrder = world.last.idle;
  }
  for (const list of lists) list.add(worker);
}

/** The lists that it is in. */
function listFree({ queues, free }: WorkerEntry): SortedList<WorkerEntry>[] {
  const lists: SortedList<WorkerEntry>[] = [];
  for (const channelSid of free) {
    for (const queue of queues) {
      const list = queue.free.get(channelSid);
      if (list !== undefined) lists.push(list);
    }
  }
  return lists;
}
