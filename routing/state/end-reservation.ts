import type { ReservationStatus } from "../contract/records.js";
import { NEVER, type ReservationEntry, type TaskEntry, type WorkerEntry } from "./entries.js";
import { updateAllFree, updateFree } from "./free-workers.js";
import { updateMembership } from "./membership.js";
import { touchReservation } from "./touch.js";
import { setActivity } from "./worker-activity.js";
import { emitReservation, setDue, type World } from "./world.js";

type End = Exclude<ReservationStatus, "pending" | "accepted" | "wrapping">;

/** Whether it still takes the worker's capacity. */
export function isOpen({ record: { status } }: ReservationEntry): boolean {
  return status === "pending" || status === "accepted" || status === "wrapping";
}

export function listPending({ reservations }: TaskEntry): ReservationEntry[] {
  return reservations.filter(({ record }) => record.status === "pending");
}

/** The worker who has the task. */
export function findHeld({ reservations }: TaskEntry): ReservationEntry | undefined {
  return reservations.find(({ record: { status } }) => status === "accepted" || status === "wrapping");
}

/** Ends a reservation that is open, gives the worker its capacity back and tells of it; what it means to the task is the caller's. */
export function endReservation(world: World, entry: ReservationEntry, status: End): void {
  const { record, worker } = entry;
  const wasPending = record.status === "pending";
  if (!wasPending) changeAssigned(world, entry, -1);
  changeTaken(world, entry, -1);
  record.status = status;
  record.expires = undefined;
  touchReservation(world, entry);
  setDue(world, entry, NEVER);
  worker.open.delete(entry);
  showCapacity(world, worker, record.channelSid);
  world.changedWorkers.add(worker);
  emitReservation(world, `reservation.${status}`, entry);
}

/** A single-tasking worker who was reserved and then not needed returns to the activity before. */
export function returnWorker(world: World, { record, worker }: ReservationEntry): void {
  if (record.previousActivitySid === undefined) return;
  setActivity(world, worker, record.previousActivitySid);
}

export function changeTaken(world: World, { record, worker }: ReservationEntry, by: 1 | -1): void {
  const channel = worker.record.channels[record.channelSid];
  if (channel === undefined) return;
  channel.taken += by;
  world.changes.worker(worker.record);
}

export function changeAssigned(world: World, { record, worker }: ReservationEntry, by: 1 | -1): void {
  const channel = worker.record.channels[record.channelSid];
  if (channel === undefined) return;
  channel.assigned += by;
  world.changes.worker(worker.record);
}

/** Brings everything up to date that looks at a worker's capacity. */
export function showCapacity(world: World, worker: WorkerEntry, channelSid: string): void {
  if (world.channelQueues.size > 0) updateMembership(world, worker, world.channelQueues);
  if (world.settings.multiTaskEnabled) updateFree(world, worker, channelSid);
  else updateAllFree(world, worker);
}
