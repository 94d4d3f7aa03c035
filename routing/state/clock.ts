import { type JsonObject, toTimeVariables } from "../../language/index.js";
import type { Time } from "../contract/records.js";
import { NEVER, type TaskEntry, type Timed } from "./entries.js";
import { SortedList } from "./sorted-list.js";

const MINUTE = 60_000;

/** The present moment of a router, and everything that waits for a later one. */
export interface Clock {
  /** The moment at which the current command or timer takes effect; never goes back. */
  time: Time;
  readonly timers: SortedList<Timed>;
  /** Waiting tasks whose target's expression depends on the time. */
  readonly timedTasks: Set<TaskEntry>;
  /** When {@link timedTasks} were last evaluated. */
  lastTick: Time;
  /** The last result of {@link getTimeVariables}. */
  readonly variables: { minute: number; values: JsonObject };
}

export function createClock(time: Time): Clock {
  return {
    time,
    timers: new SortedList(compareTimers),
    timedTasks: new Set(),
    lastTick: time,
    variables: { minute: Number.NaN, values: {} },
  };
}

/** At the same moment a reservation ends before its task does; then the older entry comes first. */
function compareTimers(a: Timed, b: Timed): number {
  if (a.due !== b.due) return a.due - b.due;
  if (a.kind !== b.kind) return a.kind === "reservation" ? -1 : 1;
  return a.record.order - b.record.order;
}

/** Sets, moves or clears the timer of an entry. */
export function setDue({ timers }: Clock, entry: Timed, due: Time): void {
  if (entry.due === due) return;
  if (entry.due !== NEVER) timers.delete(entry);
  entry.due = due;
  if (due !== NEVER) timers.add(entry);
}

/** Has a waiting task's expression evaluated each minute. */
export function watchTime(clock: Clock, task: TaskEntry): void {
  // no minute was counted while no task depended on the time
  if (clock.timedTasks.size === 0) clock.lastTick = clock.time;
  clock.timedTasks.add(task);
}

/** The next full minute at which expressions that depend on the time may change. */
export function nextTick({ timedTasks, lastTick }: Clock): Time {
  return timedTasks.size === 0 ? NEVER : (Math.floor(lastTick / MINUTE) + 1) * MINUTE;
}

/** Returns `taskrouter.…` at the present time, computed once per minute. */
export function getTimeVariables({ time, variables }: Clock): JsonObject {
  const minute = Math.floor(time / MINUTE);
  if (variables.minute !== minute) {
    variables.minute = minute;
    variables.values = toTimeVariables(time);
  }
  return variables.values;
}
