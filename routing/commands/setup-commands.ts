import type { Activity, TaskChannel, TaskQueue, Workflow, WorkspaceSettings } from "../contract/records.js";
import { Refusal } from "../contract/refusal.js";
import type { QueueEntry } from "../state/entries.js";
import { forgetFree, updateAllFree, updateFree } from "../state/free-workers.js";
import { reorderLines, startWaiting, stopWaiting } from "../state/lines.js";
import { countWorker, getQueue, updateMembership } from "../state/membership.js";
import { isFullyOffered } from "../state/reservation.js";
import { routeAgain } from "../state/task.js";
import { isRouted } from "../state/transitions.js";
import { addChannel, removeChannel } from "../state/worker.js";
import { getWorkflow, removeVersion, updateVersion } from "../state/workflows.js";
import type { World } from "../state/world.js";

export function configure(world: World, settings: WorkspaceSettings): void {
  const isSwitched = settings.multiTaskEnabled !== world.settings.multiTaskEnabled;
  world.settings = settings;
  if (!isSwitched) return;
  for (const worker of world.workers.bySid.values()) {
    updateAllFree(world, worker);
    world.agenda.workers.add(worker);
  }
}

export function putActivity(world: World, activity: Activity): void {
  const workers = [...world.workers.bySid.values()].filter(({ record }) => record.activitySid === activity.sid);
  for (const worker of workers) countWorker(world, worker, -1);
  world.activities.set(activity.sid, activity);
  for (const queue of world.queues.bySid.values()) queue.counts[activity.sid] ??= 0;
  for (const worker of workers) {
    countWorker(world, worker, 1);
    // expressions see the activity's name
    worker.scope = undefined;
    updateMembership(world, worker, world.queues.onActivity);
    updateAllFree(world, worker);
    world.agenda.workers.add(worker);
  }
}

export function removeActivity(world: World, sid: string): void {
  if ((world.workers.countByActivity.get(sid) ?? 0) > 0) {
    throw new Refusal("activity-busy", `workers are in activity ${sid}`);
  }
  world.activities.delete(sid);
  for (const queue of world.queues.bySid.values()) delete queue.counts[sid];
}

export function putTaskChannel(world: World, channel: TaskChannel): void {
  const before = world.channels.get(channel.sid);
  world.channels.set(channel.sid, channel);
  if (before !== undefined && before.channelOptimizedRouting !== channel.channelOptimizedRouting) {
    forgetFree(world, channel.sid);
  }
  for (const worker of world.workers.bySid.values()) {
    addChannel(world, worker, channel.sid);
    // expressions see the channel's name
    worker.scope = undefined;
    updateMembership(world, worker, world.queues.onChannels);
    updateFree(world, worker, channel.sid);
    world.agenda.workers.add(worker);
  }
}

export function removeTaskChannel(world: World, sid: string): void {
  world.channels.delete(sid);
  for (const worker of world.workers.bySid.values()) removeChannel(world, worker, sid);
}

export function putTaskQueue(world: World, record: TaskQueue): void {
  const queue = getQueue(world, record.sid);
  const before = queue.record;
  queue.record = record;
  if (queue.order !== record.taskOrder) reorderLines(world, queue, record.taskOrder);
  if (before?.targetWorkers !== record.targetWorkers) findWorkers(world, queue, record);
  const isRefilled =
    world.options.lateReservations === "fill" && before?.maxReservedWorkers !== record.maxReservedWorkers;
  if (isRefilled) refill(world, queue);
  if (before === undefined || isRefilled) for (const worker of queue.workers) world.agenda.workers.add(worker);
}

/** Another number of workers may be offered a task at once: reserved tasks wait for more, or no longer. */
function refill(world: World, queue: QueueEntry): void {
  for (const task of queue.tasks) {
    if (task.record.status !== "reserved") continue;
    if (isFullyOffered(world, task)) stopWaiting(world, task);
    else startWaiting(world, task);
  }
}

/** Decides which workers belong to a queue. Workers that join it look for tasks there; reservations stay (O-40). */
function findWorkers(world: World, queue: QueueEntry, { targetWorkers }: TaskQueue): void {
  const { queues } = world;
  // an expression that is empty or has a syntax error matches no worker
  const test = world.expressions.read(targetWorkers, "queue");
  queue.test = test;
  setMember(queues.onActivity, queue, test.asksActivity);
  setMember(queues.onChannels, queue, test.asksChannels);
  for (const worker of world.workers.bySid.values()) {
    const belonged = queue.workers.has(worker);
    updateMembership(world, worker, [queue]);
    if (!belonged && queue.workers.has(worker)) world.agenda.workers.add(worker);
  }
}

function setMember<Item>(set: Set<Item>, item: Item, isMember: boolean): void {
  if (isMember) set.add(item);
  else set.delete(item);
}

/** Also refused while tasks are routed by an older configuration that names the queue (O-37). */
export function removeTaskQueue(world: World, sid: string): void {
  const { queues, workflows } = world;
  const queue = queues.bySid.get(sid);
  if (queue?.record === undefined) return;
  const versions = [...workflows.values()].flatMap((workflow) => [...workflow.versions.values()]);
  if (queue.tasks.size > 0 || versions.some(({ uses, compiled }) => uses > 0 && compiled.queueSids.has(sid))) {
    throw new Refusal("queue-busy", `tasks may still be processed in queue ${sid}`);
  }
  for (const worker of queue.workers) worker.queues.delete(queue);
  queues.onActivity.delete(queue);
  queues.onChannels.delete(queue);
  queues.bySid.delete(sid);
}

export function putWorkflow(world: World, record: Workflow, isReEvaluated: boolean): void {
  const workflow = getWorkflow(world, record.sid);
  workflow.record = record;
  const current = updateVersion(world, workflow, record);
  if (!isReEvaluated) return;
  // reserved tasks stay where they are
  const pending = [...workflow.tasks].filter(({ record }) => record.status === "pending");
  for (const task of pending) routeAgain(world, task, current, "workflow-updated");
}

export function removeWorkflow(world: World, sid: string): void {
  const workflow = world.workflows.get(sid);
  if (workflow === undefined) return;
  if ([...workflow.tasks].some(({ record }) => isRouted(record))) {
    throw new Refusal("workflow-busy", `workflow ${sid} has pending or reserved tasks`);
  }
  for (const version of workflow.versions.values()) removeVersion(world, version);
  world.workflows.delete(sid);
}
