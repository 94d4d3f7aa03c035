import type { Task } from "../../routing/index.js";
import type { Assumptions } from "../assumptions/index.js";
export interface TaskQuestion {
    /** Selects tasks of one channel; `undefined`: all tasks. */
    readonly channelSid: string | undefined;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly waitingTasks: Assumptions["waitingTasks"];
}
/** The present numbers of tasks, with the names of TaskRouter's answers. */
export interface TaskNumbers {
    total_tasks: number;
    tasks_by_status: Record<Counted, number>;
    tasks_by_priority: Record<string, number>;
    longest_task_waiting_sid: string | null;
    /** Seconds since the task was created. */
    longest_task_waiting_age: number;
}
/** By the time in the present queue; only statistics of a queue have it. */
export interface QueueWait {
    longest_relative_task_sid_in_queue: string | null;
    longest_relative_task_age_in_queue: number;
}
declare const NONE: {
    pending: number;
    reserved: number;
    assigned: number;
    wrapping: number;
};
type Counted = keyof typeof NONE;
/**
 * Counts the tasks under way by status, zeros included (S-22). The total and the priorities count the same tasks; finished
 * ones, which exist for some minutes more, do not count (S-23).
 *
 * The longest waiting task is the one created first; in a queue there is also the one that entered first (S-25). Which tasks
 * wait is decided by `waitingTasks` (S-24).
 */
export declare function countTasks(tasks: Iterable<Task>, question: TaskQuestion): TaskNumbers & QueueWait;
export {};
