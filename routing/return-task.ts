import { listPending } from "./end-reservation.js";
import type { TaskEntry } from "./entries.js";
import { cancel, MOVES_EXCEEDED } from "./finish-task.js";
import { leaveByTimeout, leaveIfOver, markFresh } from "./targets.js";
import { setTaskDue } from "./task-clock.js";
import { touchTask } from "./touch.js";
import { startWaiting } from "./waiting.js";
import type { World } from "./world.js";

/**
 * A reservation ended and nobody took the task: once the last one has, it is pending again, and its workflow evaluated
 * again. *documented* (Twilio, task lifecycle). Within its target's time it looks for others there, past it it goes on.
 */
export function returnTask(world: World, task: TaskEntry): void {
  const { record } = task;
  if (record.status !== "reserved" || listPending(task).length > 0) return;
  record.status = "pending";
  touchTask(world, task);
  setTaskDue(world, task);
  // *documented* (Twilio, TaskRouter limits)
  if (record.moves >= world.options.maxMoves) {
    cancel(world, task, MOVES_EXCEEDED);
    return;
  }
  startWaiting(world, task);
  markFresh(world, task, "enter");
  const goesOn = world.options.failedReservation === "advance" && task.target?.timeout !== undefined;
  if (goesOn) leaveByTimeout(world, task);
  else leaveIfOver(world, task);
}
