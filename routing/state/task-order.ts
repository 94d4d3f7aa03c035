import type { QueueOrder } from "../contract/records.js";
import type { TaskEntry } from "./entries.js";
import type { World } from "./world.js";

// *documented* (Twilio, queue ordering). The order of creation breaks ties, which is *assumed*.

/** FIFO: the highest priority first, then the oldest task by virtual start time. */
export function compareFifo({ record: a }: TaskEntry, { record: b }: TaskEntry): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  return a.virtualStart === b.virtualStart ? a.order - b.order : a.virtualStart - b.virtualStart;
}

/** LIFO: the newest task by virtual start time first; priority does not count. */
export function compareLifo({ record: a }: TaskEntry, { record: b }: TaskEntry): number {
  return a.virtualStart === b.virtualStart ? b.order - a.order : b.virtualStart - a.virtualStart;
}

/**
 * Compares tasks of different queues. *documented* (Twilio, queue ordering): all queues of the workspace's
 * PrioritizeQueueOrder come first. Queues of one order are compared as if they were one. *assumed* (routing sheet 4.4)
 */
export function compareAcrossQueues({ settings }: World, a: TaskEntry, b: TaskEntry): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  if (left === right) return left === "FIFO" ? compareFifo(a, b) : compareLifo(a, b);
  return left === settings.prioritizeQueueOrder ? -1 : 1;
}

function orderOf({ queue }: TaskEntry): QueueOrder {
  return queue?.order ?? "FIFO";
}
