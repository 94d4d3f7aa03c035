import type { JsonObject } from "../../language/index.js";
import type { Test } from "../compile/expressions.js";
import type { TaskEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";
/** Returns the attributes of a task, parsed once. */
export declare function getTaskAttributes(task: TaskEntry): JsonObject;
/** Returns the attributes of a worker with the built-in names. */
export declare function getWorkerScope(world: World, worker: WorkerEntry): JsonObject;
/** Returns whether a worker of the queue may take a task by its target's expression. */
export declare function passesExpression(world: World, test: Test | undefined, task: TaskEntry, worker: WorkerEntry): boolean;
