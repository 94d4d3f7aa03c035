import type { Reservation, ReservationStatus } from "../contract/records.js";
import { setDue } from "./clock.js";
import { emitReservation } from "./emit.js";
import { NEVER, type ReservationEntry, type TaskEntry, type WorkerEntry, type Writable } from "./entries.js";
import { toKnownWorkerDetails } from "./known-worker.js";
import { assignWorker, countReservation, setActivity, touchWorker, updateCapacity } from "./worker.js";
import type { World } from "./world.js";

// The one module that changes reservations. The consequences for the task follow elsewhere.

/** Seconds, for a task that no workflow routes: the default of workflows. */
const DEFAULT_TIMEOUT = 120;

type End = Exclude<ReservationStatus, "pending" | "accepted" | "wrapping">;

/** Returns whether a reservation is pending, accepted or wrapping. */
export function isOpen({ record: { status } }: ReservationEntry): boolean {
  return status === "pending" || status === "accepted" || status === "wrapping";
}

export function isPending({ record: { status } }: ReservationEntry): boolean {
  return status === "pending";
}

/** Returns the reservation of the worker who has the task. */
export function findHeld({ reservations }: TaskEntry): ReservationEntry | undefined {
  return reservations.find(({ record: { status } }) => status === "accepted" || status === "wrapping");
}

/** Returns whether a reserved task has all the reservations it gets. An option: others may follow as workers become free. */
export function isFullyOffered({ options }: World, task: TaskEntry): boolean {
  if (options.lateReservations === "none") return true;
  return task.reservations.filter(isPending).length >= (task.queue?.record?.maxReservedWorkers ?? 1);
}

/** Creates a pending reservation of a task for a worker. */
export function reserve(world: World, task: TaskEntry, worker: WorkerEntry): void {
  const queue = task.queue?.record;
  const activitySid = world.settings.multiTaskEnabled ? null : (queue?.reservationActivitySid ?? null);
  const record = createRecord(world, task, worker, activitySid === null ? undefined : worker.record.activitySid);
  const entry = addReservation(world, record, task, worker);
  //
  countReservation(world, worker, record.channelSid, { taken: 1 });
  touchWorker(world, worker);
  updateCapacity(world, worker, record.channelSid);
  world.changes.reservation(record);
  if (activitySid !== null) setActivity(world, worker, activitySid);
  emitReservation(world, "reservation.created", entry, toKnownWorkerDetails(world, task));
}

/** Creates the entry of a record and adds it to everything that finds reservations. */
export function addReservation(
  world: World,
  record: Reservation,
  task: TaskEntry,
  worker: WorkerEntry,
): ReservationEntry {
  const entry: ReservationEntry = { kind: "reservation", record, due: NEVER, task, worker };
  world.reservations.set(record.sid, entry);
  task.reservations.push(entry);
  worker.reservations.add(entry);
  if (isOpen(entry)) worker.open.add(entry);
  setDue(world.clock, entry, record.expires ?? NEVER);
  return entry;
}

function createRecord(world: World, task: TaskEntry, worker: WorkerEntry, previous: string | undefined): Reservation {
  const { sid: taskSid, queueSid, workflowSid, channelSid } = task.record;
  const { time } = world.clock;
  const seconds = task.version?.record.taskReservationTimeout ?? DEFAULT_TIMEOUT;
  world.last.reservation += 1;
  const record: Reservation = {
    sid: world.context.createSid("WR"),
    taskSid,
    workerSid: worker.record.sid,
    workerName: worker.record.friendlyName,
    queueSid,
    workflowSid,
    channelSid,
    status: "pending",
    dateCreated: time,
    dateUpdated: time,
    expires: time + seconds * 1000,
    version: 0,
    order: world.last.reservation,
  };
  return previous === undefined ? record : { ...record, previousActivitySid: previous };
}

/** Gives the task to the worker. In single-tasking the worker moves to the queue's assignment activity. */
export function acceptReservation(world: World, entry: ReservationEntry): void {
  const { record, task, worker } = entry;
  change(world, entry, "accepted");
  countReservation(world, worker, record.channelSid, { assigned: 1 });
  assignWorker(world, worker, record.channelSid);
  updateCapacity(world, worker, record.channelSid);
  emitReservation(world, "reservation.accepted", entry);
  const activitySid = world.settings.multiTaskEnabled ? null : (task.queue?.record?.assignmentActivitySid ?? null);
  if (activitySid !== null) setActivity(world, worker, activitySid);
}

/** Stops the reservation's timer. */
export function holdReservation(world: World, entry: ReservationEntry): void {
  change(world, entry, "pending");
}

export function wrapReservation(world: World, entry: ReservationEntry): void {
  change(world, entry, "wrapping");
  emitReservation(world, "reservation.wrapup", entry);
}

/** Ends an open reservation and returns its capacity to the worker. */
export function endReservation(world: World, entry: ReservationEntry, status: End): void {
  const { record, worker } = entry;
  const { channelSid } = record;
  countReservation(world, worker, channelSid, { taken: -1, assigned: isPending(entry) ? 0 : -1 });
  change(world, entry, status);
  worker.open.delete(entry);
  updateCapacity(world, worker, channelSid);
  world.agenda.workers.add(worker);
  emitReservation(world, `reservation.${status}`, entry);
}

/** Ends a pending reservation that is no longer needed, and returns its worker. */
export function withdrawReservation(world: World, entry: ReservationEntry, status: "canceled" | "rescinded"): void {
  endReservation(world, entry, status);
  returnWorker(world, entry);
}

/** Returns a single-tasking worker to its activity before the reservation. */
export function returnWorker(world: World, { record, worker }: ReservationEntry): void {
  if (record.previousActivitySid !== undefined) setActivity(world, worker, record.previousActivitySid);
}

/** Removes a reservation with its task. */
export function removeReservation(world: World, entry: ReservationEntry): void {
  const { record, worker } = entry;
  if (isOpen(entry)) endReservation(world, entry, isPending(entry) ? "canceled" : "completed");
  setDue(world.clock, entry, NEVER);
  worker.reservations.delete(entry);
  world.reservations.delete(record.sid);
  world.changes.remove("reservation", record);
}

/** Sets the status and stops the timer: only a new reservation has one. */
function change({ clock, changes }: World, entry: ReservationEntry, status: ReservationStatus): void {
  const record: Writable<Reservation> = entry.record;
  record.status = status;
  record.expires = undefined;
  record.version += 1;
  record.dateUpdated = clock.time;
  changes.reservation(record);
  setDue(clock, entry, NEVER);
}
