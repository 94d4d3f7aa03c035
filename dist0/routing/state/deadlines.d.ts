import type { CompiledTarget } from "../compile/compile-workflow.js";
import type { Task, Time } from "../contract/records.js";
import type { TaskEntry } from "./entries.js";
import type { World } from "./world.js";
/** When a task that is not assigned yet is canceled. */
export declare function endOfLife({ dateCreated, timeout }: Task): Time;
/** The time from which the deadlines of a task's first filter count: its creation, not its virtual start time. */
export declare function startOfDeadlines({ record }: TaskEntry): Time;
/** The time from which the deadlines of a later filter count. An option. */
export declare function startOfLaterFilter(world: World, task: TaskEntry): Time;
/** When a task that entered the filter at `entered` leaves a target; undefined if the target has no timeout. */
export declare function deadlineOf({ timeout, until }: CompiledTarget, entered: Time): Time | undefined;
/** Sets the timer of a task by its status. A reserved task leaves its target only when its reservations end. */
export declare function setTaskDue(world: World, task: TaskEntry): void;
