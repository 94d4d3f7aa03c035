import { endReservation, isOpen, returnWorker } from "./end-reservation.js";
import { NEVER, type TaskEntry } from "./entries.js";
import { leaveQueues, leaveRouting } from "./leave-routing.js";
import { setTaskDue } from "./task-clock.js";
import { touchTask } from "./touch.js";
import { emitTask, setDue, type World } from "./world.js";

/** *observed* (routing sheet 2.3) */
export const WORKFLOW_TIMEOUT = "Task canceled on Workflow timeout";
/** *assumed*: the text of this case is not known (routing sheet 2.3) */
export const WORKFLOW_SKIPPED = "Task canceled on Workflow skip";
/** *documented* (Twilio's OpenAPI description) */
export const TTL_EXCEEDED = "Task TTL Exceeded";
/** *observed* in code of others: one text for both cases, of which this is the second (routing sheet 2.3) */
export const MOVES_EXCEEDED = "Task TTL Exceeded or Max assignment count exceeded";

/** Cancels a pending or reserved task; workers who were offered it are free again. */
export function cancel(world: World, task: TaskEntry, reason: string): void {
  const { record } = task;
  leaveRouting(world, task);
  leaveQueues(world, task);
  record.status = "canceled";
  record.reason = reason;
  record.since = world.time;
  delete record.position;
  touchTask(world, task);
  setTaskDue(world, task);
  emitTask(world, "task.canceled", task);
  for (const reservation of task.reservations.filter(isOpen)) {
    endReservation(world, reservation, "canceled");
    returnWorker(world, reservation);
  }
}

/** Completes a task that a worker has. The order of events is *observed* (routing sheet, part 8). */
export function complete(world: World, task: TaskEntry, reason: string | null): void {
  const { record } = task;
  leaveQueues(world, task);
  record.status = "completed";
  record.reason = reason ?? record.reason;
  record.since = world.time;
  touchTask(world, task);
  setTaskDue(world, task);
  emitTask(world, "task.completed", task);
  for (const held of task.reservations.filter(isOpen)) endReservation(world, held, "completed");
  emitTask(world, "task.updated", task);
}

/** Takes a task out of existence, and its reservations with it. */
export function remove(world: World, task: TaskEntry): void {
  leaveRouting(world, task);
  leaveQueues(world, task);
  for (const reservation of task.reservations) {
    if (isOpen(reservation)) {
      endReservation(world, reservation, reservation.record.status === "pending" ? "canceled" : "completed");
    }
    setDue(world, reservation, NEVER);
    reservation.worker.reservations.delete(reservation);
    world.reservations.delete(reservation.record.sid);
    world.changes.remove("reservation", reservation.record);
  }
  setDue(world, task, NEVER);
  world.tasks.delete(task.record.sid);
  world.changes.remove("task", task.record);
}
