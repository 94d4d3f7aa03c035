import type { Reservation } from "../contract/records.js";
import { changeTaken, listPending, showCapacity } from "../state/end-reservation.js";
import type { ReservationEntry, TaskEntry, WorkerEntry } from "../state/entries.js";
import { NEVER } from "../state/entries.js";
import { toKnownWorkerDetails } from "../state/known-worker.js";
import { setTaskDue } from "../state/task-clock.js";
import { touchTask, touchWorker } from "../state/touch.js";
import { stopWaiting } from "../state/waiting.js";
import { setActivity } from "../state/worker-activity.js";
import { emitReservation, setDue, type World } from "../state/world.js";
import { chooseWorkers } from "./choose-workers.js";

/** Of a task that no workflow routes: the default of workflows. *assumed* */
const DEFAULT_RESERVATION_TIMEOUT = 120;

/** Offers a task to whoever is free for it. False where nobody is. */
export function offer(world: World, task: TaskEntry): boolean {
  const workers = chooseWorkers(world, task);
  if (workers.length === 0) return false;
  const { record } = task;
  if (record.status === "pending") {
    record.status = "reserved";
    // one batch of reservations counts as one move. *documented* (Twilio, TaskRouter limits)
    record.moves += 1;
    touchTask(world, task);
    setTaskDue(world, task);
  }
  for (const worker of workers) reserve(world, task, worker);
  if (isFull(world, task)) stopWaiting(world, task);
  return true;
}

/** Whether a reserved task has all the offers it gets: otherwise it stays where workers find it. An option. */
export function isFull({ options }: World, task: TaskEntry): boolean {
  return (
    options.lateReservations === "none" || listPending(task).length >= (task.queue?.record?.maxReservedWorkers ?? 1)
  );
}

function reserve(world: World, task: TaskEntry, worker: WorkerEntry): void {
  const queue = task.queue?.record;
  const activitySid = world.settings.multiTaskEnabled ? null : (queue?.reservationActivitySid ?? null);
  const record = createRecord(world, task, worker, activitySid === null ? undefined : worker.record.activitySid);
  const entry: ReservationEntry = { kind: "reservation", record, due: NEVER, task, worker };
  world.reservations.set(record.sid, entry);
  task.reservations.push(entry);
  worker.reservations.add(entry);
  worker.open.add(entry);
  //
  changeTaken(world, entry, 1);
  // a reservation raises the worker's version. *documented* (api sheet 1.2)
  touchWorker(world, worker);
  showCapacity(world, worker, record.channelSid);
  setDue(world, entry, Number(record.expires));
  world.changes.reservation(record);
  if (activitySid !== null) setActivity(world, worker, activitySid);
  emitReservation(world, "reservation.created", entry, toKnownWorkerDetails(world, task));
}

function createRecord(world: World, task: TaskEntry, worker: WorkerEntry, previous: string | undefined): Reservation {
  const { sid: taskSid, queueSid, workflowSid, channelSid } = task.record;
  const { time } = world;
  const seconds = task.version?.record.taskReservationTimeout ?? DEFAULT_RESERVATION_TIMEOUT;
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
