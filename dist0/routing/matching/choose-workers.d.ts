import type { TaskEntry, WorkerEntry } from "../state/entries.js";
import type { World } from "../state/world.js";
/**
 * Returns the workers to whom a task is offered now: at most as many as its queue reserves at once. The longest idle
 * one comes first, unless the target orders them.
 */
export declare function chooseWorkers(world: World, task: TaskEntry): WorkerEntry[];
