import type { Task, Time } from "../contract/records.js";
import { NEVER, type TaskEntry } from "./entries.js";
import { setDue, type World } from "./world.js";

const SECOND = 1_000;

/** An assigned task is removed by the system after a day, fixed. *documented* (Twilio, TaskRouter limits) */
const LONGEST_ASSIGNED = 86_400 * SECOND;

/** When its time to be assigned is over: runs through pending and reserved. *documented* (Twilio, TaskRouter limits) */
export function endOfLife({ dateCreated, timeout }: Task): Time {
  return dateCreated + timeout * SECOND;
}

/** Sets the task's clock by what it waits for now. A reserved task leaves its target only when its reservations end. */
export function setTaskDue(world: World, task: TaskEntry): void {
  setDue(world, task, dueOf(world, task.record));
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
      return since + LONGEST_ASSIGNED;
    case "completed":
    case "canceled":
      return since + options.removalDelay * SECOND;
  }
}
