import { Refusal } from "../contract/refusal.js";
import { returnTask } from "../matching/return-task.js";
import type { ReservationEntry } from "../state/entries.js";
import { endReservation, holdReservation, isPending, returnWorker, withdrawReservation } from "../state/reservation.js";
import { assign, complete, giveBack, wrapUp } from "../state/task.js";
import { setActivity } from "../state/worker.js";
import type { World } from "../state/world.js";

export function accept(world: World, entry: ReservationEntry): void {
  checkPending(entry);
  assign(world, entry.task, entry);
}

/** Without an activity the worker stays in its own, and may be offered the same task again. */
export function reject(world: World, entry: ReservationEntry, activitySid?: string): void {
  if (entry.record.status === "accepted" && world.options.acceptedReservations === "giveBack") {
    giveBackReservation(world, entry, activitySid);
    return;
  }
  checkPending(entry);
  letGo(world, entry, activitySid);
  returnTask(world, entry.task);
}

/** Ends an accepted reservation as rejected: its task goes through its workflow again. */
export function giveBackReservation(world: World, entry: ReservationEntry, activitySid?: string): void {
  checkAccepted(entry);
  letGo(world, entry, activitySid);
  giveBack(world, entry.task);
}

function letGo(world: World, entry: ReservationEntry, activitySid: string | undefined): void {
  endReservation(world, entry, "rejected");
  if (activitySid === undefined) returnWorker(world, entry);
  else setActivity(world, entry.worker, activitySid);
}

/** Ends a reservation that was not answered in time. The worker goes to the timeout activity. */
export function timeOut(world: World, entry: ReservationEntry): void {
  const { timeoutActivitySid } = world.settings;
  endReservation(world, entry, "timeout");
  if (world.activities.has(timeoutActivitySid)) setActivity(world, entry.worker, timeoutActivitySid);
  returnTask(world, entry.task);
}

export function cancelReservation(world: World, entry: ReservationEntry): void {
  checkPending(entry);
  withdrawReservation(world, entry, "canceled");
  returnTask(world, entry.task);
}

export function hold(world: World, entry: ReservationEntry): void {
  checkPending(entry);
  holdReservation(world, entry);
}

export function wrap(world: World, entry: ReservationEntry): void {
  checkAccepted(entry);
  wrapUp(world, entry);
}

export function completeReservation(world: World, { record, task }: ReservationEntry): void {
  if (record.status !== "accepted" && record.status !== "wrapping") {
    throw new Refusal(
      "reservation-not-accepted",
      `reservation ${record.sid} is ${record.status}, neither accepted nor wrapping`,
    );
  }
  complete(world, task);
}

function checkAccepted({ record: { sid, status } }: ReservationEntry): void {
  if (status !== "accepted") {
    throw new Refusal("reservation-not-accepted", `reservation ${sid} is ${status}, not accepted`);
  }
}

function checkPending(entry: ReservationEntry): void {
  if (isPending(entry)) return;
  const { sid, status } = entry.record;
  const code = status === "rescinded" ? "reservation-rescinded" : "reservation-not-pending";
  throw new Refusal(code, `reservation ${sid} is ${status}, not pending`);
}
