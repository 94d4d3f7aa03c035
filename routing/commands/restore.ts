import { DEFAULT_FILTER } from "../compile/compile-workflow.js";
import type { Reservation, StoredWorkspace, Task, Worker } from "../contract/records.js";
import { setTaskDue } from "../state/deadlines.js";
import type { TaskEntry, WorkerEntry } from "../state/entries.js";
import { updateAllFree } from "../state/free-workers.js";
import { startWaiting } from "../state/lines.js";
import { getQueue } from "../state/membership.js";
import { addReservation, isFullyOffered } from "../state/reservation.js";
import { createTaskEntry } from "../state/task.js";
import { isOver, isRouted } from "../state/transitions.js";
import { addWorker, createWorkerEntry } from "../state/worker.js";
import { addVersion, getWorkflow, useVersion } from "../state/workflows.js";
import type { World } from "../state/world.js";
import * as setup from "./setup-commands.js";

/** Builds the state of an earlier router: no event is emitted, nothing is offered, and no time passes. */
export function restore(world: World, stored: StoredWorkspace): void {
  world.settings = stored.settings;
  for (const activity of stored.activities) setup.putActivity(world, activity);
  for (const channel of stored.taskChannels) setup.putTaskChannel(world, channel);
  for (const queue of stored.taskQueues) setup.putTaskQueue(world, queue);
  for (const version of [...stored.versions].sort((a, b) => a.version - b.version)) {
    addVersion(world, getWorkflow(world, version.workflowSid), version);
  }
  restoreWorkers(world, inOrder(stored.workers));
  for (const task of inOrder(stored.tasks)) restoreTask(world, task);
  for (const reservation of inOrder(stored.reservations)) restoreReservation(world, reservation);
  for (const task of world.tasks.values()) if (isWaiting(world, task)) startWaiting(world, task);
  // in single-tasking, workers with open reservations are not free
  for (const worker of world.workers.bySid.values()) updateAllFree(world, worker);
  // last, because a version that no task uses is removed when the workflow has another configuration
  for (const workflow of stored.workflows) setup.putWorkflow(world, workflow, false);
}

function inOrder<Item extends { readonly order: number }>(records: readonly Item[]): Item[] {
  return [...records].sort((a, b) => a.order - b.order);
}

function restoreWorkers(world: World, workers: readonly Worker[]): void {
  const { last } = world;
  for (const { order, idleOrder, channels } of workers) {
    const onChannels = Object.values(channels).map((channel) => channel.idleOrder);
    last.worker = Math.max(last.worker, order);
    last.idle = Math.max(last.idle, idleOrder, ...onChannels);
  }
  for (const worker of workers) addWorker(world, worker);
}

function restoreTask(world: World, record: Task): void {
  world.last.task = Math.max(world.last.task, record.order);
  const task = createTaskEntry(record);
  world.tasks.set(record.sid, task);
  if (!isOver(record)) restorePlace(world, task);
  setTaskDue(world, task);
}

/** A pending task waits, and a reserved one that may still be offered to more workers. */
function isWaiting(world: World, task: TaskEntry): boolean {
  const { status } = task.record;
  return status === "pending" || (status === "reserved" && !isFullyOffered(world, task));
}

function restorePlace(world: World, task: TaskEntry): void {
  const { queueSid, workflowSid, workflowVersion, position } = task.record;
  if (queueSid !== null) {
    task.queue = getQueue(world, queueSid);
    task.queue.tasks.add(task);
  }
  if (workflowSid === null) return;
  const workflow = getWorkflow(world, workflowSid);
  workflow.tasks.add(task);
  const version = workflow.versions.get(workflowVersion);
  if (!isRouted(task.record) || version === undefined) return;
  useVersion(world, task, version);
  if (position === undefined) return;
  const { filters, defaultTarget } = version.compiled;
  task.target = position.filter === DEFAULT_FILTER ? defaultTarget : filters[position.filter]?.targets[position.target];
}

function restoreReservation(world: World, record: Reservation): void {
  world.last.reservation = Math.max(world.last.reservation, record.order);
  const task = world.tasks.get(record.taskSid);
  if (task === undefined) return;
  addReservation(world, record, task, world.workers.bySid.get(record.workerSid) ?? createDeletedWorker(record));
}

/** Represents a worker who was deleted after the reservation had ended. */
function createDeletedWorker({ workerSid, workerName, dateUpdated }: Reservation): WorkerEntry {
  const dates = { dateCreated: dateUpdated, dateUpdated, dateStatusChanged: dateUpdated, idleSince: dateUpdated };
  const numbers = { idleOrder: 0, version: 0, order: 0 };
  const texts = { sid: workerSid, friendlyName: workerName, attributes: "{}", activitySid: "" };
  return createWorkerEntry({ ...texts, ...dates, ...numbers, channels: {} });
}
