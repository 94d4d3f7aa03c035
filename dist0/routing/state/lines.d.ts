import type { Bucket, QueueEntry, TaskEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";
/** Puts a task where workers find it, unless it waits already, or no worker could take it. */
export declare function startWaiting(world: World, task: TaskEntry): void;
/** Takes a task out of its line; required before anything that the line is ordered by changes. */
export declare function stopWaiting(world: World, task: TaskEntry): void;
/** Visits the buckets of a queue whose tasks a worker has the capacity for. */
export declare function visitBuckets({ lines }: QueueEntry, worker: WorkerEntry, visit: (bucket: Bucket) => void): void;
/** Changes the order of a queue's lines. */
export declare function reorderLines(world: World, queue: QueueEntry, order: QueueEntry["order"]): void;
/** Returns whether a routing target names a worker, who alone may take the task. */
export declare function isWorkerSid(routingTarget: string | null): routingTarget is string;
