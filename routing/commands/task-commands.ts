import type { Task } from "../contract/records.js";
import { Refusal } from "../contract/refusal.js";
import type { NewTask, Router } from "../contract/router.js";
import { findHeld } from "../state/end-reservation.js";
import { NEVER, type TaskEntry, type VersionEntry, type WorkflowEntry } from "../state/entries.js";
import { cancel, complete, remove } from "../state/finish-task.js";
import { getQueue } from "../state/membership.js";
import {
  enterQueue,
  evaluateAgain,
  findFilter,
  leaveIfOver,
  markFresh,
  placeInTarget,
  setQueue,
  startOfDeadlines,
  tellTarget,
} from "../state/targets.js";
import { setTaskDue } from "../state/task-clock.js";
import { touchTask } from "../state/touch.js";
import { useVersion } from "../state/versions.js";
import { startWaiting, stopWaiting } from "../state/waiting.js";
import { emitTask, find, type World } from "../state/world.js";
import { wrap } from "./reservation-commands.js";

/** Seconds. *documented* (Twilio, tasks) */
const DEFAULT_TIMEOUT = 86_400;

/** Makes a task and sends it on its way. */
export function createTask(world: World, task: NewTask): TaskEntry {
  const { routingTarget = null } = task;
  const workflowSid = routingTarget?.startsWith("WW") ? routingTarget : task.workflowSid;
  const isBound = routingTarget !== null && !routingTarget.startsWith("WW");
  const entry = createEntry(toRecord(world, task, isBound ? null : workflowSid));
  if (isBound) return addBound(world, entry, routingTarget.startsWith("WQ") ? routingTarget : task.queueSid);
  return addRouted(world, entry, find(world.workflows, String(workflowSid)));
}

function toRecord(world: World, task: NewTask, workflowSid: string | null): Task {
  const { routingTarget = null, attributes = "{}", priority = 0, timeout = DEFAULT_TIMEOUT } = task;
  const { time } = world;
  return {
    sid: world.context.createSid("WT"),
    workflowSid,
    workflowVersion: 0,
    status: "pending",
    attributes,
    priority,
    channelSid: task.channelSid,
    queueSid: null,
    timeout,
    dateCreated: time,
    dateUpdated: time,
    queueEntered: null,
    virtualStart: task.virtualStart ?? time,
    order: world.last.task + 1,
    reason: null,
    routingTarget,
    ignoreCapacity: task.ignoreCapacity ?? routingTarget?.startsWith("WK") === true,
    moves: 0,
    version: 0,
  };
}

export function createEntry(record: Task): TaskEntry {
  return {
    kind: "task",
    record,
    due: NEVER,
    attributes: undefined,
    queue: undefined,
    version: undefined,
    target: undefined,
    bucket: undefined,
    fresh: "no",
    reservations: [],
  };
}

/** The order of events is *observed* (routing sheet, part 8). */
function addRouted(world: World, entry: TaskEntry, workflow: WorkflowEntry): TaskEntry {
  const version = workflow.current as VersionEntry;
  const target = findFilter(world, entry, version) ?? version.compiled.defaultTarget;
  if (target === undefined) {
    throw new Refusal("no-route", `no filter of workflow ${workflow.sid} takes the task, and it has no default filter`);
  }
  add(world, entry);
  useVersion(entry, version);
  workflow.tasks.add(entry);
  emitTask(world, "workflow.entered", entry);
  placeInTarget(world, entry, target, startOfDeadlines(entry));
  entry.record.version = 0;
  setQueue(world, entry, getQueue(world, target.queueSid));
  emitTask(world, "task-queue.entered", entry);
  emitTask(world, "task.created", entry);
  tellTarget(world, entry, target);
  startWaiting(world, entry);
  markFresh(world, entry, "enter");
  leaveIfOver(world, entry);
  return entry;
}

/** Past all workflows, to a queue or a worker. *documented* (Twilio's OpenAPI description) */
function addBound(world: World, entry: TaskEntry, queueSid: string | undefined): TaskEntry {
  add(world, entry);
  if (queueSid !== undefined) enterQueue(world, entry, getQueue(world, queueSid));
  emitTask(world, "task.created", entry);
  startWaiting(world, entry);
  markFresh(world, entry, "offer");
  return entry;
}

function add(world: World, entry: TaskEntry): void {
  world.last.task += 1;
  world.tasks.set(entry.record.sid, entry);
  world.changes.task(entry.record);
  setTaskDue(world, entry);
}

type Changes = Parameters<Router["updateTask"]>[1];

export function updateTask(world: World, entry: TaskEntry, changes: Changes): void {
  const { record } = entry;
  const differing = Object.entries(changes).filter(
    ([name, value]) => value !== undefined && value !== record[name as keyof Changes],
  );
  if (differing.length === 0) return;
  const wasWaiting = entry.bucket !== undefined;
  stopWaiting(world, entry);
  Object.assign(record, Object.fromEntries(differing));
  if (changes.attributes !== undefined) entry.attributes = undefined;
  touchTask(world, entry);
  emitTask(world, "task.updated", entry);
  const isPending = record.status === "pending";
  const isReEvaluated = changes.attributes !== undefined && world.options.updatedAttributes === "reEvaluate";
  if (isPending && isReEvaluated && entry.version !== undefined) {
    evaluateAgain(world, entry, entry.version);
    return;
  }
  // a known worker that was none before may be one now
  if (isPending || wasWaiting) startWaiting(world, entry);
  if (isPending) moveDeadline(world, entry);
}

function moveDeadline(world: World, entry: TaskEntry): void {
  markFresh(world, entry, "offer");
  leaveIfOver(world, entry);
}

export function cancelTask(world: World, entry: TaskEntry, reason: string): void {
  const { sid, status } = entry.record;
  if (status !== "pending" && status !== "reserved") {
    throw new Refusal("not-cancelable", `task ${sid} is ${status}, neither pending nor reserved`);
  }
  cancel(world, entry, reason);
}

export function wrapTask(world: World, entry: TaskEntry, reason?: string): void {
  const held = findHeld(entry);
  if (entry.record.status !== "assigned" || held === undefined) {
    throw new Refusal("not-assigned", `task ${entry.record.sid} is ${entry.record.status}, not assigned`);
  }
  wrap(world, held, reason);
}

export function completeTask(world: World, entry: TaskEntry, reason: string): void {
  const { sid, status } = entry.record;
  if (status !== "assigned" && status !== "wrapping") {
    throw new Refusal("not-completable", `task ${sid} is ${status}, neither assigned nor wrapping`);
  }
  complete(world, entry, reason);
}

/** Also while a worker has the task (O-112). */
export function deleteTask(world: World, entry: TaskEntry): void {
  emitTask(world, "task.deleted", entry);
  remove(world, entry);
}
