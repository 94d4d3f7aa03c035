import type { QueueEntry, WorkerEntry } from "./entries.js";
import { SortedList } from "./sorted-list.js";
import type { World } from "./world.js";
/**
 * Returns whether a worker may be offered one more task on a channel: it needs an available activity, and an available channel with capacity left; in single-tasking, no reservation at all.
 */
export declare function canTake(world: World, { record, open }: WorkerEntry, channelSid: string): boolean;
/** Updates the lists of free workers after a change of anything that {@link canTake} reads. */
export declare function updateFree(world: World, worker: WorkerEntry, channelSid: string): void;
export declare function updateAllFree(world: World, worker: WorkerEntry): void;
export declare function removeFree(worker: WorkerEntry, channelSid: string): void;
export declare function joinQueue(worker: WorkerEntry, queue: QueueEntry): void;
export declare function leaveQueue(worker: WorkerEntry, queue: QueueEntry): void;
/** Returns the workers of a queue that may be offered a task of a channel, the longest idle first. */
export declare function getFree(world: World, queue: QueueEntry, channelSid: string): SortedList<WorkerEntry>;
/**
 * The longest time since the last assignment first; on an optimized channel, since the last assignment on that channel
 * . {@link Worker.idleOrder} differs between any two workers.
 */
export declare function createIdleOrder(world: World, channelSid: string): (a: WorkerEntry, b: WorkerEntry) => number;
/** The longest idle worker first, on any channel. */
export declare function compareIdle(a: WorkerEntry, b: WorkerEntry): number;
/** Drops the lists of a channel, which has another order now; they are rebuilt when next needed. */
export declare function forgetFree({ queues }: World, channelSid: string): void;
/** Lists the sorted lists that contain a worker; required before anything that they are ordered by changes. */
export declare function listFree({ queues, free }: WorkerEntry): SortedList<WorkerEntry>[];
