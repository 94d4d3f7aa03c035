import type { Task } from "../contract/records.js";
import type { Details } from "./emit.js";
import type { TaskEntry, Writable } from "./entries.js";
import type { Happening, Removal } from "./transitions.js";
import type { World } from "./world.js";
/**
 * Makes a transition of the table: state, counters and timer. Its event is emitted by {@link reportTransition}, because other
 * events may come first.
 *
 * @param edit changes further properties, before the timer is set
 */
export declare function applyTransition(world: World, task: TaskEntry, happening: Exclude<Happening, Removal>, edit?: (record: Writable<Task>) => void): void;
/** Checks that a happening is possible in the state of a task. */
export declare function checkTransition({ record }: TaskEntry, happening: Happening): void;
/** Emits the event of a transition, if it has one. */
export declare function reportTransition(world: World, task: TaskEntry, happening: Happening, details?: Details): void;
/** Ends the routing of a task: a worker has it, or it is over. */
export declare function leaveRouting(world: World, task: TaskEntry): void;
/** Removes a task from the lists of its queue and workflow. */
export declare function leaveQueues(world: World, task: TaskEntry): void;
