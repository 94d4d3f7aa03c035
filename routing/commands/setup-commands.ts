import { type CompiledWorkflow, compileWorkflow } from "../compile/compile-workflow.js";
import type {
  Activity,
  TaskChannel,
  TaskQueue,
  Workflow,
  WorkflowVersion,
  WorkspaceSettings,
} from "../contract/records.js";
import { Refusal } from "../contract/refusal.js";
import { isFull } from "../matching/offer.js";
import { countEverywhere } from "../state/activity-counts.js";
import type { QueueEntry, VersionEntry, WorkflowEntry } from "../state/entries.js";
import { forgetFree, removeFree, updateAllFree, updateFree } from "../state/free-workers.js";
import { getQueue, updateMembership } from "../state/membership.js";
import { routeAnew } from "../state/targets.js";
import { startWaiting, stopWaiting } from "../state/waiting.js";
import type { World } from "../state/world.js";
import { createChannel } from "./worker-commands.js";

export function configure(world: World, settings: WorkspaceSettings): void {
  const isOtherKind = settings.multiTaskEnabled !== world.settings.multiTaskEnabled;
  world.settings = settings;
  if (!isOtherKind) return;
  for (const worker of world.workers.values()) {
    updateAllFree(world, worker);
    if (!world.isRestored) world.changedWorkers.add(worker);
  }
}

export function putActivity(world: World, activity: Activity): void {
  const isToldAgain = world.isRestored && !world.activities.has(activity.sid);
  const workers = [...world.workers.values()].filter(({ record }) => record.activitySid === activity.sid);
  for (const worker of workers) countEverywhere(world, worker, -1);
  world.activities.set(activity.sid, activity);
  for (const queue of world.queues.values()) queue.counts[activity.sid] ??= 0;
  for (const worker of workers) {
    countEverywhere(world, worker, 1);
    // its name is what expressions see
    worker.scope = undefined;
    updateMembership(world, worker, world.activityQueues);
    updateAllFree(world, worker);
    if (!isToldAgain) world.changedWorkers.add(worker);
  }
}

export function removeActivity(world: World, sid: string): void {
  if ((world.workersOfActivity.get(sid) ?? 0) > 0) throw new Refusal("activity-busy", `workers are in activity ${sid}`);
  world.activities.delete(sid);
  for (const queue of world.queues.values()) delete queue.counts[sid];
}

export function putTaskChannel(world: World, channel: TaskChannel): void {
  const before = world.channels.get(channel.sid);
  const isToldAgain = world.isRestored && before === undefined;
  world.channels.set(channel.sid, channel);
  if (before !== undefined && before.channelOptimizedRouting !== channel.channelOptimizedRouting) {
    forgetFree(world, channel.sid);
  }
  for (const worker of world.workers.values()) {
    if (worker.record.channels[channel.sid] === undefined) {
      worker.record.channels[channel.sid] = createChannel(world, channel.sid);
      world.changes.worker(worker.record);
    }
    // its name is what expressions see
    worker.scope = undefined;
    updateMembership(world, worker, world.channelQueues);
    updateFree(world, worker, channel.sid);
    if (!isToldAgain) world.changedWorkers.add(worker);
  }
}

export function removeTaskChannel(world: World, sid: string): void {
  world.channels.delete(sid);
  for (const worker of world.workers.values()) {
    delete worker.record.channels[sid];
    worker.scope = undefined;
    removeFree(worker, sid);
    world.changes.worker(worker.record);
  }
}

export function putTaskQueue(world: World, record: TaskQueue): void {
  const queue = getQueue(world, record.sid);
  const before = queue.record;
  const isToldAgain = world.isRestored && before === undefined;
  queue.record = record;
  if (queue.order !== record.taskOrder) reorder(world, queue, record.taskOrder);
  if (before === undefined || before.targetWorkers !== record.targetWorkers) target(world, queue, record, isToldAgain);
  if (world.options.lateReservations === "fill") refill(world, queue);
  const isWider = world.options.lateReservations === "fill" && before?.maxReservedWorkers !== record.maxReservedWorkers;
  if (!isToldAgain && (before === undefined || isWider))
    for (const worker of queue.workers) world.changedWorkers.add(worker);
}

/** How many workers are offered a task at once may be another number now. */
function refill(world: World, queue: QueueEntry): void {
  for (const task of queue.tasks) {
    if (task.record.status !== "reserved") continue;
    stopWaiting(world, task);
    if (!isFull(world, task)) startWaiting(world, task);
  }
}

function reorder(world: World, queue: QueueEntry, order: TaskQueue["taskOrder"]): void {
  const waiting = [...queue.tasks].filter(({ bucket }) => bucket !== undefined);
  for (const task of waiting) stopWaiting(world, task);
  queue.order = order;
  // what is empty and was kept has the old order
  queue.lines.clear();
  for (const task of waiting) startWaiting(world, task);
}

/** Finds the workers of a queue anew. */
function target(world: World, queue: QueueEntry, { targetWorkers }: TaskQueue, isToldAgain: boolean): void {
  //
  queue.test = targetWorkers.trim() === "" ? undefined : world.expressions.read(targetWorkers, "queue");
  setMember(world.activityQueues, queue, queue.test?.asksActivity === true);
  setMember(world.channelQueues, queue, queue.test?.asksChannels === true);
  for (const worker of world.workers.values()) {
    const belonged = queue.workers.has(worker);
    updateMembership(world, worker, [queue]);
    if (!belonged && !isToldAgain && queue.workers.has(worker)) world.changedWorkers.add(worker);
  }
}

function setMember<Item>(set: Set<Item>, item: Item, isMember: boolean): void {
  if (isMember) set.add(item);
  else set.delete(item);
}

/** *documented*: also refused while tasks are routed by an older configuration that names it (Twilio, task queues) */
export function removeTaskQueue(world: World, sid: string): void {
  const queue = world.queues.get(sid);
  if (queue?.record === undefined) return;
  const versions = [...world.workflows.values()].flatMap((workflow) => [...workflow.versions.values()]);
  if (queue.tasks.size > 0 || versions.some(({ uses, compiled }) => uses > 0 && compiled.queueSids.has(sid))) {
    throw new Refusal("queue-busy", `tasks may still be processed in queue ${sid}`);
  }
  for (const worker of queue.workers) worker.queues.delete(queue);
  world.activityQueues.delete(queue);
  world.channelQueues.delete(queue);
  world.queues.delete(sid);
}

export function putWorkflow(world: World, record: Workflow, isReEvaluated: boolean): void {
  const workflow = getWorkflow(world, record.sid);
  workflow.record = record;
  if (!isRoutedBy(workflow.current, record)) replaceVersion(world, workflow, record);
  if (!isReEvaluated) return;
  // reserved tasks stay where they are. *observed* (api sheet, section 9)
  const current = workflow.current as VersionEntry;
  for (const task of [...workflow.tasks]) if (task.record.status === "pending") routeAnew(world, task, current);
}

export function getWorkflow(world: World, sid: string): WorkflowEntry {
  const known = world.workflows.get(sid);
  if (known !== undefined) return known;
  const workflow: WorkflowEntry = { sid, record: undefined, current: undefined, versions: new Map(), tasks: new Set() };
  world.workflows.set(sid, workflow);
  return workflow;
}

function isRoutedBy(version: VersionEntry | undefined, record: Workflow): boolean {
  return (
    version?.record.configuration === record.configuration &&
    version.record.taskReservationTimeout === record.taskReservationTimeout
  );
}

function replaceVersion(world: World, workflow: WorkflowEntry, record: Workflow): void {
  const old = workflow.current;
  const { configuration, taskReservationTimeout } = record;
  const version = (old?.record.version ?? 0) + 1;
  addVersion(world, workflow, { workflowSid: record.sid, version, configuration, taskReservationTimeout });
  world.changes.version(workflow.current?.record as WorkflowVersion);
  if (old !== undefined && old.uses === 0) {
    workflow.versions.delete(old.record.version);
    world.changes.removeVersion(old.record);
  }
}

/** Makes a version the present one. It is compiled for the first task: most workflows are made long before one comes. */
export function addVersion(world: World, workflow: WorkflowEntry, record: WorkflowVersion): void {
  let compiled: CompiledWorkflow | undefined;
  const version: VersionEntry = {
    record,
    workflow,
    uses: 0,
    get compiled() {
      compiled ??= compileWorkflow(record.configuration, world.expressions, world.options);
      return compiled;
    },
  };
  workflow.versions.set(record.version, version);
  workflow.current = version;
}

export function removeWorkflow(world: World, sid: string): void {
  const workflow = world.workflows.get(sid);
  if (workflow === undefined) return;
  const isBusy = [...workflow.tasks].some(({ record: { status } }) => status === "pending" || status === "reserved");
  if (isBusy) throw new Refusal("workflow-busy", `workflow ${sid} has pending or reserved tasks`);
  for (const { record } of workflow.versions.values()) world.changes.removeVersion(record);
  world.workflows.delete(sid);
}
