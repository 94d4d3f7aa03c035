import { DEFAULT_FILTER } from "../compile/compile-workflow.js";
import type { Reservation, Snapshot, Task, Worker } from "../contract/records.js";
import { isOpen } from "../state/end-reservation.js";
import { NEVER, type ReservationEntry, type TaskEntry, type WorkerEntry } from "../state/entries.js";
import { getQueue } from "../state/membership.js";
import { setTaskDue } from "../state/task-clock.js";
import { useVersion } from "../state/versions.js";
import { startWaiting } from "../state/waiting.js";
import { setDue, type World } from "../state/world.js";
import { addVersion, getWorkflow } from "./setup-commands.js";
import { createEntry as createTaskEntry } from "./task-commands.js";
import { addWorker, createEntry as createWorkerEntry } from "./worker-commands.js";

const byOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;

/**
 * Brings back what an earlier router knew. Nothing happens by that: no event, no reservation; that comes when its caller
 * has told of the workspace again, and time goes on.
 */
export function restore(world: World, { workers, tasks, reservations, versions }: Snapshot): void {
  world.isRestored = true;
  for (const version of [...versions].sort((a, b) => a.version - b.version)) {
    addVersion(world, getWorkflow(world, version.workflowSid), version);
  }
  for (const worker of [...workers].sort(byOrder)) restoreWorker(world, worker);
  for (const task of [...tasks].sort(byOrder)) restoreTask(world, task);
  for (const reservation of [...reservations].sort(byOrder)) restoreReservation(world, reservation);
}

function restoreWorker(world: World, record: Worker): void {
  const { last } = world;
  last.worker = Math.max(last.worker, record.order);
  const orders = Object.values(record.channels).map(({ idleOrder }) => idleOrder);
  last.idle = Math.max(last.idle, record.idleOrder, ...orders);
  addWorker(world, record);
}

function restoreTask(world: World, record: Task): void {
  world.last.task = Math.max(world.last.task, record.order);
  const task = createTaskEntry(record);
  world.tasks.set(record.sid, task);
  const isOver = record.status === "completed" || record.status === "canceled";
  if (!isOver) restorePlace(world, task);
  setTaskDue(world, task);
  if (record.status === "pending") startWaiting(world, task);
}

function restorePlace(world: World, task: TaskEntry): void {
  const { queueSid, workflowSid, workflowVersion, position, status } = task.record;
  if (queueSid !== null) {
    task.queue = getQueue(world, queueSid);
    task.queue.tasks.add(task);
  }
  if (workflowSid === null) return;
  const workflow = getWorkflow(world, workflowSid);
  workflow.tasks.add(task);
  const version = workflow.versions.get(workflowVersion);
  if ((status !== "pending" && status !== "reserved") || version === undefined) return;
  useVersion(task, version);
  if (position === undefined) return;
  const { filters, defaultTarget } = version.compiled;
  const { filter, target } = position;
  task.target = filter === DEFAULT_FILTER ? defaultTarget : filters[filter]?.targets[target];
}

function restoreReservation(world: World, record: Reservation): void {
  world.last.reservation = Math.max(world.last.reservation, record.order);
  const task = world.tasks.get(record.taskSid);
  if (task === undefined) return;
  const worker = world.workers.get(record.workerSid) ?? createGone(record);
  const entry: ReservationEntry = { kind: "reservation", record, due: NEVER, task, worker };
  world.reservations.set(record.sid, entry);
  task.reservations.push(entry);
  worker.reservations.add(entry);
  if (isOpen(entry)) worker.open.add(entry);
  setDue(world, entry, record.expires ?? NEVER);
}

/** A worker who was deleted after it had ended the reservation. */
function createGone({ workerSid, workerName, dateUpdated }: Reservation): WorkerEntry {
  const dates = { dateCreated: dateUpdated, dateUpdated, dateStatusChanged: dateUpdated, idleSince: dateUpdated };
  const numbers = { idleOrder: 0, version: 0, order: 0 };
  const texts = { sid: workerSid, friendlyName: workerName, attributes: "{}", activitySid: "" };
  return createWorkerEntry({ ...texts, ...dates, ...numbers, channels: {} });
}
