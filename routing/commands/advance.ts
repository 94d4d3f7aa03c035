import type { Time } from "../contract/records.js";
import { settle } from "../matching/settle.js";
import type { ReservationEntry, TaskEntry, Timed } from "../state/entries.js";
import { cancel, remove, TTL_EXCEEDED } from "../state/finish-task.js";
import { leaveByTimeout, markFresh } from "../state/targets.js";
import { endOfLife } from "../state/task-clock.js";
import { emitTask, MINUTE, type World } from "../state/world.js";
import { timeOut } from "./reservation-commands.js";

/** When something is due next; undefined while nothing is. */
export function nextDue(world: World): Time | undefined {
  const due = Math.min(world.timers.first?.due ?? Number.POSITIVE_INFINITY, nextTick(world));
  return due === Number.POSITIVE_INFINITY ? undefined : due;
}

/** Expressions that ask for the time may turn true with each minute. */
function nextTick({ timedTasks, lastTick }: World): Time {
  if (timedTasks.size === 0) return Number.POSITIVE_INFINITY;
  return (Math.floor(lastTick / MINUTE) + 1) * MINUTE;
}

/** Does all that is due by now, each at its own time. */
export function advance(world: World): void {
  const now = Math.max(world.time, world.context.now());
  for (let due = nextDue(world); due !== undefined && due <= now; due = nextDue(world)) {
    world.time = Math.max(world.time, due);
    if (nextTick(world) <= world.time) tick(world);
    else fire(world, world.timers.first as Timed);
    settle(world);
  }
  world.time = now;
}

function tick(world: World): void {
  world.lastTick = world.time;
  for (const task of world.timedTasks) markFresh(world, task, "offer");
}

function fire(world: World, entry: Timed): void {
  if (entry.kind === "reservation") timeOut(world, entry as ReservationEntry);
  else fireTask(world, entry as TaskEntry);
}

function fireTask(world: World, task: TaskEntry): void {
  switch (task.record.status) {
    case "pending":
    case "reserved":
      if (endOfLife(task.record) <= world.time) cancel(world, task, TTL_EXCEEDED);
      else leaveByTimeout(world, task);
      return;
    case "assigned":
    case "wrapping":
      emitTask(world, "task.system-deleted", task);
      remove(world, task);
      return;
    case "completed":
    case "canceled":
      remove(world, task);
  }
}
