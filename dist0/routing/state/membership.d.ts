import type { QueueEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";
/** Returns the entry of a queue, created when a configuration or a task first refers to it. */
export declare function getQueue({ queues, activities }: World, sid: string): QueueEntry;
/** Decides again whether a worker belongs to queues, after a change that their expressions may depend on. */
export declare function updateMembership(world: World, worker: WorkerEntry, queues: Iterable<QueueEntry>): void;
/** Adds a worker to every count of its activity, or removes it. */
export declare function countWorker(world: World, worker: WorkerEntry, by: 1 | -1): void;
