import type { Position } from "../contract/records.js";
import { listPending } from "../state/end-reservation.js";
import type { TaskEntry } from "../state/entries.js";
import { cancel, MOVES_EXCEEDED } from "../state/finish-task.js";
import { enterTarget, leaveIfOver, markFresh, nextTarget, routeAnew } from "../state/targets.js";
import { setTaskDue } from "../state/task-clock.js";
import { touchTask } from "../state/touch.js";
import { startWaiting } from "../state/waiting.js";
import type { World } from "../state/world.js";
import { isFull } from "./offer.js";

/**
 * A reservation ended and nobody took the task: once the last one has, it is pending again, and its workflow evaluated
 * again. *documented* (Twilio, task lifecycle). Within its target's time it looks for others there, past it it goes on.
 */
export function returnTask(world: World, task: TaskEntry): void {
  const { record } = task;
  if (listPending(task).length > 0) {
    if (!isFull(world, task)) startWaiting(world, task);
    return;
  }
  record.status = "pending";
  touchTask(world, task);
  setTaskDue(world, task);
  // *documented* (Twilio, TaskRouter limits)
  if (record.moves >= world.options.maxMoves) {
    cancel(world, task, MOVES_EXCEEDED);
    return;
  }
  const { version, target } = task;
  const current = version?.workflow.current;
  if (world.options.configurationOfOldTasks === "new" && current !== undefined && current !== version) {
    routeAnew(world, task, current);
    return;
  }
  startWaiting(world, task);
  markFresh(world, task, "enter");
  const isLeft = world.options.failedReservation === "advance" && target?.timeout !== undefined;
  const next = isLeft ? nextTarget(task) : undefined;
  if (next !== undefined) enterTarget(world, task, next, (record.position as Position).entered);
  else leaveIfOver(world, task);
}
