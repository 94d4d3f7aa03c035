import type { TaskEntry } from "./entries.js";
import type { World } from "./world.js";
/** FIFO: the highest priority first, then the oldest task by virtual start time. */
export declare function compareFifo({ record: a }: TaskEntry, { record: b }: TaskEntry): number;
/** LIFO: the newest task by virtual start time first; priority does not count. */
export declare function compareLifo({ record: a }: TaskEntry, { record: b }: TaskEntry): number;
/**
 * Compares tasks of different queues: all queues of the workspace's PrioritizeQueueOrder come first. Queues of one order
 * are compared as if they were one.
 */
export declare function compareAcrossQueues({ settings }: World, a: TaskEntry, b: TaskEntry): number;
