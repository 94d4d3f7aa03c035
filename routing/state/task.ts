import { invariant } from "../../language/index.js";
import type { CompiledTarget } from "../compile/compile-workflow.js";
import type { TargetChange } from "../contract/event.js";
import type { Task, Time } from "../contract/records.js";
import type { TaskEnding } from "../contract/router.js";
import { addToAgenda, type Reason } from "./agenda.js";
import { applyTransition, checkTransition, leaveQueues, leaveRouting, reportTransition } from "./apply-transition.js";
import { setDue } from "./clock.js";
import { deadlineOf, setTaskDue, startOfDeadlines, startOfLaterFilter } from "./deadlines.js";
import { type Details, emitTask } from "./emit.js";
import {
  NEVER,
  type QueueEntry,
  type ReservationEntry,
  type TaskEntry,
  type VersionEntry,
  type WorkerEntry,
  type Writable,
} from "./entries.js";
import { toKnownWorkerDetails } from "./known-worker.js";
import { startWaiting, stopWaiting } from "./lines.js";
import { getQueue } from "./membership.js";
import { findDefaultTarget, findFirstTarget, findLaterFilter, findNextTarget } from "./next-target.js";
import {
  acceptReservation,
  endReservation,
  isFullyOffered,
  isOpen,
  isPending,
  removeReservation,
  reserve,
  withdrawReservation,
  wrapReservation,
} from "./reservation.js";
import type { Removal } from "./transitions.js";
import { useVersion } from "./workflows.js";
import type { World } from "./world.js";

// The one module that changes tasks. Each function is something that happens to a task, with everything that follows from it:
// counters, timer, events, and its place among the waiting tasks.

/** */
const WORKFLOW_TIMEOUT = "Task canceled on Workflow timeout";
/** */
const WORKFLOW_SKIPPED = "Task canceled on Workflow skip";
/** */
const NEVER_ASSIGNED = "Task TTL Exceeded or Max assignment count exceeded";

export function createTaskEntry(record: Task): TaskEntry {
  return {
    kind: "task",
    record,
    due: NEVER,
    attributes: undefined,
    queue: undefined,
    version: undefined,
    target: undefined,
    bucket: undefined,
    reservations: [],
  };
}

/** Starts a task in its first target. The order of events is that of R-68. */
export function startInWorkflow(world: World, task: TaskEntry, version: VersionEntry, target: CompiledTarget): void {
  add(world, task);
  useVersion(world, task, version);
  version.workflow.tasks.add(task);
  emitTask(world, "workflow.entered", task);
  placeInTarget(task, target, startOfDeadlines(task));
  setTaskDue(world, task);
  setQueue(world, task, getQueue(world, target.queueSid));
  emitTask(world, "task-queue.entered", task);
  emitTask(world, "task.created", task);
  reportTarget(world, task, target);
  seekWorkers(world, task, "enter");
}

/** Starts a task that no workflow routes: for a queue, or for a worker. R-43 */
export function startUnrouted(world: World, task: TaskEntry, queueSid: string | undefined): void {
  add(world, task);
  if (queueSid !== undefined) changeQueue(world, task, getQueue(world, queueSid));
  emitTask(world, "task.created", task);
  seekWorkers(world, task, "offer");
}

function add(world: World, task: TaskEntry): void {
  world.last.task += 1;
  world.tasks.set(task.record.sid, task);
  world.changes.task(task.record);
  setTaskDue(world, task);
}

/**
 * Moves a task into a target: into its queue, and to its priority if it has one. Otherwise the task keeps its priority.
 *
 * @param entered the time from which the filter's deadlines count
 */
function moveTo(world: World, task: TaskEntry, target: CompiledTarget, entered: Time, change: TargetChange): void {
  const { queueSid: previousQueueSid, priority: previousPriority } = task.record;
  applyTransition(world, task, "enters a target", () => placeInTarget(task, target, entered));
  changeQueue(world, task, getQueue(world, target.queueSid));
  reportTarget(world, task, target, { change, previousQueueSid, previousPriority });
  seekWorkers(world, task, "enter");
}

function placeInTarget(task: TaskEntry, target: CompiledTarget, entered: Time): void {
  const record: Writable<Task> = task.record;
  const deadline = deadlineOf(target, entered);
  const { filterIndex: filter, targetIndex } = target;
  task.target = target;
  record.position =
    deadline === undefined
      ? { filter, target: targetIndex, entered }
      : { filter, target: targetIndex, entered, deadline };
  if (target.priority !== undefined) record.priority = target.priority;
}

function reportTarget(world: World, task: TaskEntry, target: CompiledTarget, before: Details = {}): void {
  const { filterIndex, targetIndex, filterName, filterExpression, expression } = target;
  reportTransition(world, task, "enters a target", {
    filter: filterIndex,
    target: targetIndex,
    ...(filterName === undefined ? {} : { filterName }),
    ...(filterExpression === undefined ? {} : { filterExpression }),
    ...(expression === undefined ? {} : { targetExpression: expression.text }),
    ...before,
    ...toKnownWorkerDetails(world, task),
  });
}

/** Moves a task to another queue, and reports it. */
function changeQueue(world: World, task: TaskEntry, queue: QueueEntry): void {
  if (task.queue === queue) return;
  if (task.queue !== undefined) emitTask(world, "task-queue.moved", task);
  setQueue(world, task, queue);
  emitTask(world, "task-queue.entered", task);
}

function setQueue(world: World, task: TaskEntry, queue: QueueEntry): void {
  const record: Writable<Task> = task.record;
  task.queue?.tasks.delete(task);
  task.queue = queue;
  queue.tasks.add(task);
  record.queueSid = queue.sid;
  record.queueEntered = world.clock.time;
}

/** Has a pending task wait for workers, and leave its target at once if the target's deadline has passed already. */
export function seekWorkers(world: World, task: TaskEntry, reason: Reason): void {
  startWaiting(world, task);
  addToAgenda(world.agenda, task, reason);
  if ((task.record.position?.deadline ?? NEVER) <= world.clock.time) leaveByTimeout(world, task);
}

/**
 * The deadline of a task's target has passed: the task enters the next target or, after the last one, the next filter that
 * matches. Otherwise it is canceled: the default filter is not for tasks that timed out.
 */
export function leaveByTimeout(world: World, task: TaskEntry): void {
  emitTask(world, "task-queue.timeout", task);
  const next = findNextTarget(task);
  if (next !== undefined) {
    moveTo(world, task, next, enteredOf(task), "timeout");
    return;
  }
  const later = world.options.lastTargetTimeout === "fallThrough" ? findLaterFilter(world, task) : undefined;
  if (later !== undefined) {
    moveTo(world, task, later, startOfLaterFilter(world, task), "timeout");
    return;
  }
  emitTask(world, "workflow.timeout", task);
  cancel(world, task, { reason: WORKFLOW_TIMEOUT });
}

/**
 * A task skips its target: it enters the next target or, after the last one, the next filter that matches; the default filter
 * comes last.
 */
export function leaveBySkip(world: World, task: TaskEntry): void {
  const next = findNextTarget(task);
  if (next !== undefined) {
    const leftOut = world.options.skippedTimeout === "isLeftOut" ? (task.target?.timeout ?? 0) : 0;
    moveTo(world, task, next, enteredOf(task) - leftOut, "skip");
    return;
  }
  const later = findLaterFilter(world, task) ?? findDefaultTarget(task);
  if (later === undefined) skipOut(world, task);
  else moveTo(world, task, later, startOfLaterFilter(world, task), "skip");
}

/** Evaluates the workflow again from the first filter. The task keeps its age. */
export function routeAgain(world: World, task: TaskEntry, version: VersionEntry, change: TargetChange): void {
  useVersion(world, task, version);
  const target = findFirstTarget(world, task, version);
  if (target === undefined) skipOut(world, task);
  else moveTo(world, task, target, startOfDeadlines(task), change);
}

/** Moves a task whose reservation failed to the next target; false if there is none. */
export function moveOn(world: World, task: TaskEntry): boolean {
  const next = findNextTarget(task);
  if (next !== undefined) moveTo(world, task, next, enteredOf(task), "reservation-failed");
  return next !== undefined;
}

function skipOut(world: World, task: TaskEntry): void {
  emitTask(world, "workflow.skipped", task);
  cancel(world, task, { reason: WORKFLOW_SKIPPED });
}

/** Cancels a task whose time to live has ended, or that was offered too often. */
export function cancelUnassigned(world: World, task: TaskEntry): void {
  cancel(world, task, { reason: NEVER_ASSIGNED });
}

/** When the task entered the filter whose target it is in. */
function enteredOf({ record: { position } }: TaskEntry): Time {
  invariant(position !== undefined, "a task in a target has a position");
  return position.entered;
}

/** Offers a task to workers. It waits for more of them while its queue allows. */
export function offerTo(world: World, task: TaskEntry, workers: readonly WorkerEntry[]): void {
  // one batch of reservations counts as one move
  if (task.record.status === "pending") applyTransition(world, task, "is offered");
  for (const worker of workers) reserve(world, task, worker);
  if (isFullyOffered(world, task)) stopWaiting(world, task);
  else startWaiting(world, task);
}

/** All reservations of a task ended, and no worker accepted it. */
export function release(world: World, task: TaskEntry): void {
  applyTransition(world, task, "is not accepted");
}

/** Gives a task to the worker of a reservation; the other reservations are rescinded. */
export function assign(world: World, task: TaskEntry, reservation: ReservationEntry): void {
  // events about the reservation carry the new status of the task
  applyTransition(world, task, "is accepted");
  acceptReservation(world, reservation);
  for (const other of task.reservations.filter(isPending)) withdrawReservation(world, other, "rescinded");
}

/** A worker gave back a task after accepting it. An option: it goes through its workflow again, if that still exists. */
export function giveBack(world: World, task: TaskEntry): void {
  applyTransition(world, task, "is given back", (record) => delete record.position);
  const current = world.workflows.get(task.record.workflowSid ?? "")?.current;
  if (current === undefined) seekWorkers(world, task, "offer");
  else routeAgain(world, task, current, "reservation-failed");
}

/** The worker has finished, except for the work after a call. A reason is replaced on completion. */
export function wrapUp(world: World, reservation: ReservationEntry, ending: TaskEnding = {}): void {
  const { task } = reservation;
  applyTransition(world, task, "wraps up", (record) => applyEnding(record, ending));
  reportTransition(world, task, "wraps up");
  wrapReservation(world, reservation);
}

/** Completes the task of a worker. The order of events is that of R-68. */
export function complete(world: World, task: TaskEntry, ending: TaskEnding = {}): void {
  applyTransition(world, task, "is completed", (record) => applyEnding(record, ending));
  reportTransition(world, task, "is completed");
  for (const held of task.reservations.filter(isOpen)) endReservation(world, held, "completed");
  reportTransition(world, task, "is updated");
}

/** Cancels a task and its pending reservations. */
export function cancel(world: World, task: TaskEntry, ending: TaskEnding): void {
  applyTransition(world, task, "is canceled", (record) => {
    applyEnding(record, ending);
    delete record.position;
  });
  reportTransition(world, task, "is canceled");
  for (const reservation of task.reservations.filter(isOpen)) withdrawReservation(world, reservation, "canceled");
}

/** Its event has the new attributes already. */
function applyEnding(record: Writable<Task>, { reason, attributes }: TaskEnding): void {
  record.reason = reason ?? record.reason;
  record.attributes = attributes ?? record.attributes;
}

type Changes = Partial<Pick<Task, "attributes" | "priority" | "virtualStart" | "channelSid">>;

/** Changes properties of a task. A task that waits is offered again, in its new place. */
export function update(world: World, task: TaskEntry, changes: Changes): void {
  const wasWaiting = task.bucket !== undefined;
  applyTransition(world, task, "is updated", (record) => Object.assign(record, changes));
  if (changes.attributes !== undefined) task.attributes = undefined;
  reportTransition(world, task, "is updated");
  const { version, record } = task;
  const isReEvaluated = changes.attributes !== undefined && world.options.updatedAttributes === "reEvaluate";
  if (record.status !== "pending") {
    if (wasWaiting) startWaiting(world, task);
  } else if (isReEvaluated && version !== undefined) {
    routeAgain(world, task, version, "attributes-updated");
  } else {
    seekWorkers(world, task, "offer");
  }
}

/** Removes a task and its reservations. */
export function remove(world: World, task: TaskEntry, happening: Removal): void {
  checkTransition(task, happening);
  reportTransition(world, task, happening);
  leaveRouting(world, task);
  leaveQueues(world, task);
  for (const reservation of task.reservations) removeReservation(world, reservation);
  setDue(world.clock, task, NEVER);
  world.tasks.delete(task.record.sid);
  world.changes.remove("task", task.record);
}
