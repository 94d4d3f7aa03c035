import type { CompiledTarget } from "../compile/compile-workflow.js";
import type { Task, Time } from "../contract/records.js";
import { setDue } from "./clock.js";
import { NEVER, type TaskEntry } from "./entries.js";
import type { World } from "./world.js";

const SECOND = 1_000;

/** An assigned task is removed by the system after one day (R-66, L-4). The limit is fixed. */
const MAX_ASSIGNED = 86_400 * SECOND;

/** When a task that is not assigned yet is canceled. */
export function endOfLife({ dateCreated, timeout }: Task): Time {
  return dateCreated + timeout * SECOND;
}

/** The time from which the deadlines of a task's first filter count: its creation, not its virtual start time. */
export function startOfDeadlines({ record }: TaskEntry): Time {
  return record.dateCreated;
}

/** The time from which the deadlines of a later filter count. An option. */
export function startOfLaterFilter(world: World, task: TaskEntry): Time {
  return world.options.filterDeadlines === "fromEntry" ? world.clock.time : startOfDeadlines(task);
}

/** When a task that entered the filter at `entered` leaves a target; undefined if the target has no timeout. */
export function deadlineOf({ timeout, until }: CompiledTarget, entered: Time): Time | undefined {
  return timeout === undefined ? undefined : entered + until;
}

/** Sets the timer of a task by its status. A reserved task leaves its target only when its reservations end. */
export function setTaskDue(world: World, task: TaskEntry): void {
  setDue(world.clock, task, dueOf(world, task.record));
}

function dueOf({ options }: World, record: Task): Time {
  const since = record.since ?? record.dateUpdated;
  switch (record.status) {
    case "pending":
      return Math.min(record.position?.deadline ?? NEVER, endOfLife(record));
    case "reserved":
      return endOfLife(record);
    case "assigned":
    case "wrapping":
      return since + MAX_ASSIGNED;
    case "completed":
    case "canceled":
      return since + options.removalDelay * SECOND;
  }
}
