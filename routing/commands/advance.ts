import { invariant } from "../../language/index.js";
import type { Time } from "../contract/records.js";
import { settle } from "../matching/settle.js";
import { addToAgenda } from "../state/agenda.js";
import { nextTick } from "../state/clock.js";
import { endOfLife } from "../state/deadlines.js";
import { NEVER, type TaskEntry } from "../state/entries.js";
import { cancelUnassigned, leaveByTimeout, remove } from "../state/task.js";
import { isOver, isRouted } from "../state/transitions.js";
import type { World } from "../state/world.js";
import { timeOut } from "./reservation-commands.js";

/** Returns when the next timer fires; undefined if none is set. */
export function nextDue(world: World): Time | undefined {
  const due = Math.min(world.clock.timers.first?.due ?? NEVER, nextTick(world.clock));
  return due === NEVER ? undefined : due;
}

/** Fires every timer up to the present, each at its own time. */
export function advance(world: World): void {
  const { clock } = world;
  const now = Math.max(clock.time, world.context.now());
  for (let due = nextDue(world); due !== undefined && due <= now; due = nextDue(world)) {
    clock.time = Math.max(clock.time, due);
    if (nextTick(world.clock) <= clock.time) tick(world);
    else fire(world);
    settle(world);
  }
  clock.time = now;
}

/** Offers the tasks whose target's expression depends on the time. */
function tick({ clock, agenda }: World): void {
  clock.lastTick = clock.time;
  for (const task of clock.timedTasks) addToAgenda(agenda, task, "offer");
}

function fire(world: World): void {
  const entry = world.clock.timers.first;
  invariant(entry !== undefined, "a time that is due belongs to a timer or a minute");
  if (entry.kind === "reservation") timeOut(world, entry);
  else fireTask(world, entry);
}

function fireTask(world: World, task: TaskEntry): void {
  const { record } = task;
  if (isOver(record)) remove(world, task, "is over for a while");
  else if (!isRouted(record)) remove(world, task, "is assigned for a day");
  else if (endOfLife(record) <= world.clock.time) cancelUnassigned(world, task);
  else leaveByTimeout(world, task);
}
