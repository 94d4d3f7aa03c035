import { Refusal } from "../contract/refusal.js";
import { returnTask } from "../matching/return-task.js";
import { changeAssigned, endReservation, listPending, returnWorker, showCapacity } from "../state/end-reservation.js";
import { NEVER, type ReservationEntry, type TaskEntry } from "../state/entries.js";
import { complete } from "../state/finish-task.js";
import { moveToEnd } from "../state/free-workers.js";
import { leaveRouting } from "../state/leave-routing.js";
import { setTaskDue } from "../state/task-clock.js";
import { touchReservation, touchTask } from "../state/touch.js";
import { setActivity } from "../state/worker-activity.js";
import { emitReservation, emitTask, setDue, type World } from "../state/world.js";

/** The worker takes the task; whoever else was offered it is told that it is gone. *documented* (Twilio, task queues) */
export function accept(world: World, entry: ReservationEntry): void {
  checkPending(entry);
  const { record, task, worker } = entry;
  takeTask(world, task);
  record.status = "accepted";
  record.expires = undefined;
  touchReservation(world, entry);
  setDue(world, entry, NEVER);
  changeAssigned(world, entry, 1);
  worker.record.hasBeenAssigned = true;
  moveToEnd(world, worker, [record.channelSid]);
  showCapacity(world, worker, record.channelSid);
  emitReservation(world, "reservation.accepted", entry);
  const activitySid = world.settings.multiTaskEnabled ? null : (task.queue?.record?.assignmentActivitySid ?? null);
  if (activitySid !== null) setActivity(world, worker, activitySid);
  for (const other of listPending(task)) {
    endReservation(world, other, "rescinded");
    returnWorker(world, other);
  }
}

/** It is assigned before anything is told: that is the status which events carry. */
function takeTask(world: World, task: TaskEntry): void {
  leaveRouting(world, task);
  task.record.status = "assigned";
  task.record.since = world.time;
  touchTask(world, task);
  setTaskDue(world, task);
}

/** *documented*: without an activity the worker stays, and may be offered the very task again (Twilio, assignment callbacks) */
export function reject(world: World, entry: ReservationEntry, activitySid?: string): void {
  checkPending(entry);
  endReservation(world, entry, "rejected");
  if (activitySid === undefined) returnWorker(world, entry);
  else setActivity(world, entry.worker, activitySid);
  returnTask(world, entry.task);
}

/** Nobody answered in time: the worker goes to the workspace's timeout activity. *documented* (Twilio, workspaces) */
export function timeOut(world: World, entry: ReservationEntry): void {
  endReservation(world, entry, "timeout");
  if (world.activities.has(world.settings.timeoutActivitySid)) {
    setActivity(world, entry.worker, world.settings.timeoutActivitySid);
  }
  returnTask(world, entry.task);
}

export function cancelReservation(world: World, entry: ReservationEntry): void {
  checkPending(entry);
  endReservation(world, entry, "canceled");
  returnWorker(world, entry);
  returnTask(world, entry.task);
}

export function hold(world: World, entry: ReservationEntry): void {
  checkPending(entry);
  entry.record.expires = undefined;
  touchReservation(world, entry);
  setDue(world, entry, NEVER);
}

export function wrap(world: World, entry: ReservationEntry, reason?: string): void {
  const { record, task } = entry;
  if (record.status !== "accepted") {
    throw new Refusal("reservation-not-accepted", `reservation ${record.sid} is ${record.status}, not accepted`);
  }
  task.record.status = "wrapping";
  if (reason !== undefined) task.record.reason = reason;
  touchTask(world, task);
  emitTask(world, "task.wrapup", task);
  record.status = "wrapping";
  touchReservation(world, entry);
  emitReservation(world, "reservation.wrapup", entry);
}

export function completeReservation(world: World, { record, task }: ReservationEntry): void {
  if (record.status !== "accepted" && record.status !== "wrapping") {
    throw new Refusal("reservation-not-accepted", `reservation ${record.sid} is ${record.status}, nobody works on it`);
  }
  complete(world, task, null);
}

function checkPending({ record: { sid, status } }: ReservationEntry): void {
  if (status === "pending") return;
  const code = status === "rescinded" ? "reservation-rescinded" : "reservation-not-pending";
  throw new Refusal(code, `reservation ${sid} is ${status}, not pending`);
}
