import type { TaskEntry } from "../state/entries.js";
import { startWaiting } from "../state/lines.js";
import { isFullyOffered, isPending } from "../state/reservation.js";
import { cancelUnassigned, moveOn, release, routeAgain, seekWorkers } from "../state/task.js";
import type { World } from "../state/world.js";

/**
 * Continues a task after one of its reservations ended unaccepted. Once the last one has ended, the task is pending again
 * before the deadline of its target it seeks other workers there; after the deadline it moves on.
 */
export function returnTask(world: World, task: TaskEntry): void {
  if (task.reservations.some(isPending)) {
    if (!isFullyOffered(world, task)) startWaiting(world, task);
    return;
  }
  release(world, task);
  const { options } = world;
  //
  if (task.record.moves >= options.maxMoves) {
    cancelUnassigned(world, task);
    return;
  }
  const { version, target } = task;
  const current = version?.workflow.current;
  if (options.configurationOfOldTasks === "new" && current !== undefined && current !== version) {
    routeAgain(world, task, current, "reservation-failed");
    return;
  }
  const isLeft = options.failedReservation === "advance" && target?.timeout !== undefined;
  if (isLeft && moveOn(world, task)) return;
  seekWorkers(world, task, "enter");
}
