import type { NewTask, TaskChanges, TaskEnding } from "../contract/router.js";
import type { TaskEntry } from "../state/entries.js";
import type { World } from "../state/world.js";
/** Creates a task and routes it by its workflow, or past all workflows if its routing target is a worker or a queue. */
export declare function createTask(world: World, task: NewTask): TaskEntry;
/** Does nothing if no property differs. */
export declare function updateTask(world: World, task: TaskEntry, changes: TaskChanges): void;
export declare function cancelTask(world: World, task: TaskEntry, ending: TaskEnding): void;
export declare function wrapTask(world: World, task: TaskEntry, ending: TaskEnding): void;
export declare function completeTask(world: World, task: TaskEntry, ending: TaskEnding): void;
/** Possible while a worker has the task, too (O-112). */
export declare function deleteTask(world: World, task: TaskEntry): void;
