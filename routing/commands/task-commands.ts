import { invariant } from "../../language/index.js";
import type { Task } from "../contract/records.js";
import { Refusal } from "../contract/refusal.js";
import type { NewTask, TaskChanges, TaskEnding } from "../contract/router.js";
import type { TaskEntry } from "../state/entries.js";
import { isWorkerSid } from "../state/lines.js";
import { findFirstTarget } from "../state/next-target.js";
import { findHeld } from "../state/reservation.js";
import {
  cancel,
  complete,
  createTaskEntry,
  remove,
  startInWorkflow,
  startUnrouted,
  update,
  wrapUp,
} from "../state/task.js";
import { find, type World } from "../state/world.js";

/** Seconds (L-3). */
const DEFAULT_TIMEOUT = 86_400;

/** Creates a task and routes it by its workflow, or past all workflows if its routing target is a worker or a queue. */
export function createTask(world: World, task: NewTask): TaskEntry {
  const { routingTarget = null } = task;
  if (routingTarget !== null && !routingTarget.startsWith("WW")) {
    const entry = createTaskEntry(toRecord(world, task, null));
    startUnrouted(world, entry, routingTarget.startsWith("WQ") ? routingTarget : task.queueSid);
    return entry;
  }
  const workflowSid = routingTarget ?? task.workflowSid;
  invariant(workflowSid !== null, "a task without a workflow has a worker or a queue as its routing target");
  return createRouted(world, task, workflowSid);
}

function createRouted(world: World, task: NewTask, workflowSid: string): TaskEntry {
  const entry = createTaskEntry(toRecord(world, task, workflowSid));
  const { current } = find(world.workflows, workflowSid);
  invariant(current !== undefined, "a workflow that was put has a version");
  const target = findFirstTarget(world, entry, current);
  if (target === undefined) {
    throw new Refusal(
      "no-route",
      `no filter of workflow ${workflowSid} matches the task, and it has no default filter`,
    );
  }
  startInWorkflow(world, entry, current, target);
  return entry;
}

function toRecord(world: World, task: NewTask, workflowSid: string | null): Task {
  const { routingTarget = null, attributes = "{}", priority = 0, timeout = DEFAULT_TIMEOUT } = task;
  const { time } = world.clock;
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
    ignoreCapacity: task.ignoreCapacity ?? isWorkerSid(routingTarget),
    moves: 0,
    version: 0,
  };
}

/** Does nothing if no property differs. */
export function updateTask(world: World, task: TaskEntry, changes: TaskChanges): void {
  const differing = Object.entries(changes).filter(
    ([name, value]) => value !== undefined && value !== task.record[name as keyof TaskChanges],
  );
  if (differing.length > 0) update(world, task, Object.fromEntries(differing));
}

export function cancelTask(world: World, task: TaskEntry, ending: TaskEnding): void {
  const { sid, status } = task.record;
  if (status !== "pending" && status !== "reserved") {
    throw new Refusal("not-cancelable", `task ${sid} is ${status}, neither pending nor reserved`);
  }
  cancel(world, task, ending);
}

export function wrapTask(world: World, task: TaskEntry, ending: TaskEnding): void {
  const { sid, status } = task.record;
  const held = findHeld(task);
  if (status !== "assigned" || held === undefined) {
    throw new Refusal("not-assigned", `task ${sid} is ${status}, not assigned`);
  }
  wrapUp(world, held, ending);
}

export function completeTask(world: World, task: TaskEntry, ending: TaskEnding): void {
  const { sid, status } = task.record;
  if (status !== "assigned" && status !== "wrapping") {
    throw new Refusal("not-completable", `task ${sid} is ${status}, neither assigned nor wrapping`);
  }
  complete(world, task, ending);
}

/** Possible while a worker has the task, too (O-112). */
export function deleteTask(world: World, task: TaskEntry): void {
  remove(world, task, "is deleted");
}
