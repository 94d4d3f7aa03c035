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

const NONE = { pending: 0, reserved: 0, assigned: 0, wrapping: 0 };
type Counted = keyof typeof NONE;

/**
 * Counts the tasks under way by status, zeros included (S-22). The total and the priorities count the same tasks; finished
 * ones, which exist for some minutes more, do not count (S-23).
 *
 * The longest waiting task is the one created first; in a queue there is also the one that entered first (S-25). Which tasks
 * wait is decided by `waitingTasks` (S-24).
 */
export function countTasks(tasks: Iterable<Task>, question: TaskQuestion): TaskNumbers & QueueWait {
  const { channelSid, now, waitingTasks } = question;
  const byStatus = { ...NONE };
  const byPriority: Record<string, number> = {};
  const [oldest, longestHere] = [new Earliest(), new Earliest()];
  let total = 0;
  for (const task of tasks) {
    const { status } = task;
    if (!isCounted(status) || (channelSid !== undefined && task.channelSid !== channelSid)) continue;
    total += 1;
    byStatus[status] += 1;
    byPriority[task.priority] = (byPriority[task.priority] ?? 0) + 1;
    if (status === "pending" || (status === "reserved" && waitingTasks === "pendingAndReserved")) {
      oldest.look(task, task.dateCreated);
      longestHere.look(task, task.queueEntered ?? task.dateCreated);
    }
  }
  return {
    total_tasks: total,
    tasks_by_status: byStatus,
    tasks_by_priority: byPriority,
    longest_task_waiting_sid: oldest.sid,
    longest_task_waiting_age: oldest.ageAt(now),
    longest_relative_task_sid_in_queue: longestHere.sid,
    longest_relative_task_age_in_queue: longestHere.ageAt(now),
  };
}

function isCounted(status: Task["status"]): status is Counted {
  return Object.hasOwn(NONE, status);
}

/** Keeps the task with the earliest time; of equal ones, the one created first. */
class Earliest {
  #task: Task | undefined;
  #time = Number.POSITIVE_INFINITY;

  look(task: Task, time: number): void {
    if (time < this.#time || (time === this.#time && task.order < (this.#task?.order ?? 0))) {
      this.#task = task;
      this.#time = time;
    }
  }

  get sid(): string | null {
    return this.#task?.sid ?? null;
  }

  /** In whole seconds; 0 without a task (S-24). */
  ageAt(now: number): number {
    return this.#task === undefined ? 0 : Math.max(0, Math.floor((now - this.#time) / 1000));
  }
}
