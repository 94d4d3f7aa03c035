import type { TaskEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";
/** Returns the SID or name of the worker that a task in a known-worker target asks for; undefined if it names none: the task waits then. */
export declare function readKnownWorker(task: TaskEntry): string | undefined;
/** Returns that worker, in any state; undefined if no worker has the SID or name. */
export declare function findKnownWorker({ workers }: World, task: TaskEntry): WorkerEntry | undefined;
/** The events of a known-worker target carry the SID of that worker. */
export declare function toKnownWorkerDetails(world: World, task: TaskEntry): {
    readonly knownWorkerSid?: string;
};
