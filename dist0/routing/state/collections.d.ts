import type { QueueEntry, WorkerEntry } from "./entries.js";
/** The queues of a workspace. */
export interface Queues {
    readonly bySid: Map<string, QueueEntry>;
    /** Queues whose expression depends on the activity of workers. Usually none. */
    readonly onActivity: Set<QueueEntry>;
    /** Queues whose expression depends on the channels of workers. Usually none. */
    readonly onChannels: Set<QueueEntry>;
    /** The number of tasks that wait in all queues, and for a worker of their own. */
    waiting: number;
}
export declare function createQueues(): Queues;
/** The workers of a workspace. */
export interface Workers {
    readonly bySid: Map<string, WorkerEntry>;
    readonly byFriendlyName: Map<string, WorkerEntry>;
    /** The number of workers in each activity. */
    readonly countByActivity: Map<string, number>;
}
export declare function createWorkers(): Workers;
