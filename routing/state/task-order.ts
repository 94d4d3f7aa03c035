import type { QueueOrder } from "../contract/records.js";
import type { TaskEntry } from "./entries.js";
import type { World } from "./world.js";

/**
 * Which of two tasks in queues of one order goes first. *documented* (Twilio, queue ordering): FIFO by priority, then the
 * oldest by virtual start; LIFO the newest, whatever its priority. That the older one breaks ties is *assumed*.
 */
export function compareInOrder(order: QueueOrder, a: TaskEntry, b: TaskEntry): number {
  return order === "FIFO" ? compareFifo(a, b) : compareLifo(a, b);
}

export function compareFifo({ record: a }: TaskEntry, { record: b }: TaskEntry): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  return a.virtualStart === b.virtualStart ? a.order - b.order : a.virtualStart - b.virtualStart;
}

export function compareLifo({ record: a }: TaskEntry, { record: b }: TaskEntry): number {
  return a.virtualStart === b.virtualStart ? b.order - a.order : b.virtualStart - a.virtualStart;
}

/**
 * Which of two tasks a worker of both queues takes. *documented* (Twilio, queue ordering): queues of the workspace's
 * PrioritizeQueueOrder first, all of them. Across queues of one order as within one. *assumed* (routing sheet 4.4)
 */
export function compareAcrossQueues({ settings }: World, a: TaskEntry, b: TaskEntry): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  if (left === right) return compareInOrder(left, a, b);
  return left === settings.prioritizeQueueOrder ? -1 : 1;
}

function orderOf({ queue }: TaskEntry): QueueOrder {
  return queue?.order ?? "FIFO";
}
