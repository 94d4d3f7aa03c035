import { type CompiledTarget, DEFAULT_FILTER } from "../compile/compile-workflow.js";
import type { Time } from "../contract/records.js";
import type { QueueEntry, TaskEntry, VersionEntry } from "./entries.js";
import { cancel, WORKFLOW_SKIPPED, WORKFLOW_TIMEOUT } from "./finish-task.js";
import { toKnownWorkerDetails } from "./known-worker.js";
import { getQueue } from "./membership.js";
import { getTaskAttributes } from "./task-attributes.js";
import { setTaskDue } from "./task-clock.js";
import { touchTask } from "./touch.js";
import { dropVersion, useVersion } from "./versions.js";
import { startWaiting, stopWaiting } from "./waiting.js";
import { emitTask, getTimeVariables, type World } from "./world.js";

/** The first target of the first filter that takes the task, at or behind a place. *documented* (Twilio, workflow configuration) */
export function findFilter(world: World, task: TaskEntry, version: VersionEntry, from = 0): CompiledTarget | undefined {
  const { filters } = version.compiled;
  const scope = { task: getTaskAttributes(task), taskrouter: getTimeVariables(world) };
  for (let at = from; at < filters.length; at += 1) {
    const filter = filters[at];
    if (filter?.matches(scope) === true) return filter.targets[0];
  }
  return undefined;
}

/** When the deadlines of a task's first filter begin to count: with its age, whatever its virtual start time. */
export function startOfDeadlines({ record }: TaskEntry): Time {
  return record.dateCreated;
}

/**
 * Puts a task into a target: its queue, its priority if it has one, its place among those that wait. Whether a worker is
 * free is found out when things settle. *documented*: a priority stays with the task (Twilio, workflow configuration).
 */
export function enterTarget(world: World, task: TaskEntry, target: CompiledTarget, entered: Time): void {
  placeInTarget(world, task, target, entered);
  enterQueue(world, task, getQueue(world, target.queueSid));
  tellTarget(world, task, target);
  startWaiting(world, task);
  markFresh(world, task, "enter");
  leaveIfOver(world, task);
}

/** The part of it that no event tells of. */
export function placeInTarget(world: World, task: TaskEntry, target: CompiledTarget, entered: Time): void {
  const { record } = task;
  stopWaiting(world, task);
  task.target = target;
  record.position = { filter: target.filter, target: target.target, entered };
  if (target.timeout !== undefined) record.position.deadline = entered + target.until;
  if (target.priority !== undefined) record.priority = target.priority;
  touchTask(world, task);
  setTaskDue(world, task);
}

export function tellTarget(world: World, task: TaskEntry, { filter, target, filterName }: CompiledTarget): void {
  emitTask(world, "workflow.target-matched", task, {
    filter,
    target,
    ...(filterName === undefined ? {} : { filterName }),
    ...toKnownWorkerDetails(world, task),
  });
}

/** The task is routed just now: see settle. */
export function markFresh(world: World, task: TaskEntry, fresh: "offer" | "enter"): void {
  task.fresh = fresh === "enter" || task.fresh === "enter" ? "enter" : "offer";
  world.freshTasks.add(task);
}

/** Moves a task between queues, and tells of it. */
export function enterQueue(world: World, task: TaskEntry, queue: QueueEntry): void {
  if (task.queue === queue) return;
  if (task.queue !== undefined) emitTask(world, "task-queue.moved", task);
  setQueue(world, task, queue);
  emitTask(world, "task-queue.entered", task);
}

export function setQueue(world: World, task: TaskEntry, queue: QueueEntry): void {
  task.queue?.tasks.delete(task);
  task.queue = queue;
  queue.tasks.add(task);
  task.record.queueSid = queue.sid;
  task.record.queueEntered = world.time;
}

/** A target whose time is over before the task comes into it is passed at once. */
export function leaveIfOver(world: World, task: TaskEntry): void {
  const { status, position } = task.record;
  if (status === "pending" && (position?.deadline ?? Number.POSITIVE_INFINITY) <= world.time)
    leaveByTimeout(world, task);
}

/**
 * A target's time is over: on to the next, or, behind the last one, into the next filter that takes the task. The default
 * filter is not for tasks that timed out. *documented* (Twilio, workflow configuration)
 */
export function leaveByTimeout(world: World, task: TaskEntry): void {
  const { target, version, record } = task;
  emitTask(world, "task-queue.timeout", task);
  const next = nextTarget(task);
  if (next !== undefined && record.position !== undefined) {
    enterTarget(world, task, next, record.position.entered);
    return;
  }
  const other = world.options.lastTargetTimeout === "fallThrough" ? findLater(world, task, target, version) : undefined;
  if (other !== undefined) {
    enterTarget(world, task, other, startOfLaterFilter(world, task));
    return;
  }
  emitTask(world, "workflow.timeout", task);
  cancel(world, task, WORKFLOW_TIMEOUT);
}

/**
 * A target is skipped: on to the next, or, behind the last one, as if the filter had not matched; the default filter comes
 * last. *documented* (Twilio, worker presence)
 */
export function leaveBySkip(world: World, task: TaskEntry): void {
  const { target, version, record } = task;
  const next = nextTarget(task);
  if (next !== undefined && record.position !== undefined) {
    const leftOut = world.options.skippedTimeout === "isLeftOut" ? (target?.timeout ?? 0) : 0;
    enterTarget(world, task, next, record.position.entered - leftOut);
    return;
  }
  const isDefault = target?.filter === DEFAULT_FILTER;
  const other = findLater(world, task, target, version) ?? (isDefault ? undefined : version?.compiled.defaultTarget);
  if (other !== undefined) {
    enterTarget(world, task, other, startOfLaterFilter(world, task));
    return;
  }
  emitTask(world, "workflow.skipped", task);
  cancel(world, task, WORKFLOW_SKIPPED);
}

/** The target behind the one a task stands in. */
export function nextTarget({ target, version }: TaskEntry): CompiledTarget | undefined {
  return target && version?.compiled.filters[target.filter]?.targets[target.target + 1];
}

function findLater(
  world: World,
  task: TaskEntry,
  target: CompiledTarget | undefined,
  version: VersionEntry | undefined,
): CompiledTarget | undefined {
  if (target === undefined || version === undefined || target.filter === DEFAULT_FILTER) return undefined;
  return findFilter(world, task, version, target.filter + 1);
}

/** Open: whether sums go on across filters (routing sheet, part 10). */
function startOfLaterFilter(world: World, task: TaskEntry): Time {
  return world.options.filterDeadlines === "fromEntry" ? world.time : startOfDeadlines(task);
}

/** From the first filter on, by the present configuration; the task keeps its age. *documented* (Workflow resource page) */
export function routeAnew(world: World, task: TaskEntry, version: VersionEntry): void {
  if (task.version !== version) {
    dropVersion(world, task);
    useVersion(task, version);
  }
  evaluateAgain(world, task, version);
}

/** From the first filter on, by the configuration it has. */
export function evaluateAgain(world: World, task: TaskEntry, version: VersionEntry): void {
  const target = findFilter(world, task, version) ?? version.compiled.defaultTarget;
  if (target !== undefined) {
    enterTarget(world, task, target, startOfDeadlines(task));
    return;
  }
  emitTask(world, "workflow.skipped", task);
  cancel(world, task, WORKFLOW_SKIPPED);
}
