import type { Worker, WorkerChannel } from "../contract/records.js";
import { emitWorker } from "./emit.js";
import type { WorkerEntry, Writable } from "./entries.js";
import { canTake, listFree, removeFree, updateAllFree, updateFree } from "./free-workers.js";
import { countWorker, updateMembership } from "./membership.js";
import { SortedList } from "./sorted-list.js";
import { compareFifo } from "./task-order.js";
import { find, type World } from "./world.js";

// The one module that changes workers. The queues, counts and lists that depend on a worker are updated here as well.

/** Creates the entry of a record, with every task channel, and adds it to everything that finds workers. */
export function addWorker(world: World, record: Worker): WorkerEntry {
  const worker = createWorkerEntry(record);
  for (const channelSid of world.channels.keys()) addChannel(world, worker, channelSid);
  world.workers.bySid.set(record.sid, worker);
  world.workers.byFriendlyName.set(record.friendlyName, worker);
  countWorker(world, worker, 1);
  updateMembership(world, worker, world.queues.bySid.values());
  updateAllFree(world, worker);
  return worker;
}

export function createWorkerEntry(record: Worker): WorkerEntry {
  return {
    record,
    attributes: undefined,
    scope: undefined,
    queues: new Set(),
    free: new Set(),
    open: new Set(),
    reservations: new Set(),
    bound: { test: undefined, queue: undefined, tasks: new SortedList(compareFifo), close: () => {} },
  };
}

export function removeWorker(world: World, worker: WorkerEntry): void {
  const { sid, friendlyName } = worker.record;
  const { bySid, byFriendlyName } = world.workers;
  countWorker(world, worker, -1);
  for (const queue of worker.queues) queue.workers.delete(worker);
  for (const channelSid of [...worker.free]) removeFree(worker, channelSid);
  bySid.delete(sid);
  if (byFriendlyName.get(friendlyName) === worker) byFriendlyName.delete(friendlyName);
  world.agenda.workers.delete(worker);
  world.changes.remove("worker", worker.record);
  emitWorker(world, "worker.deleted", worker);
}

/** Changes the name and attributes of a worker. */
export function describeWorker(world: World, worker: WorkerEntry, friendlyName: string, attributes: string): void {
  const record: Writable<Worker> = worker.record;
  const { byFriendlyName } = world.workers;
  const haveAttributesChanged = attributes !== record.attributes;
  if (friendlyName !== record.friendlyName) {
    byFriendlyName.delete(record.friendlyName);
    byFriendlyName.set(friendlyName, worker);
  }
  record.friendlyName = friendlyName;
  record.attributes = attributes;
  worker.attributes = undefined;
  worker.scope = undefined;
  touchWorker(world, worker);
  updateMembership(world, worker, world.queues.bySid.values());
  world.agenda.workers.add(worker);
  if (haveAttributesChanged) emitWorker(world, "worker.attributes.update", worker);
}

/** Moves a worker to another activity. Does nothing if it is in that activity already. */
export function setActivity(world: World, worker: WorkerEntry, activitySid: string): void {
  const record: Writable<Worker> = worker.record;
  const { time } = world.clock;
  const previousActivitySid = record.activitySid;
  if (activitySid === previousActivitySid) return;
  const timeInPreviousActivity = time - record.dateStatusChanged;
  countWorker(world, worker, -1);
  record.activitySid = activitySid;
  record.dateStatusChanged = time;
  countWorker(world, worker, 1);
  touchWorker(world, worker);
  worker.scope = undefined;
  updateMembership(world, worker, world.queues.onActivity);
  startIdling(world, worker);
  updateAllFree(world, worker);
  world.agenda.workers.add(worker);
  emitWorker(world, "worker.activity.update", worker, { previousActivitySid, timeInPreviousActivity });
}

/** A worker who was never assigned a task is idle since it became available. R-51 */
function startIdling(world: World, worker: WorkerEntry): void {
  const { activitySid, hasBeenAssigned } = worker.record;
  if (hasBeenAssigned !== true && world.activities.get(activitySid)?.available === true) moveToEnd(world, worker);
}

/** Records an assignment: the worker becomes the last of the idle ones, and counts one more assigned task. */
export function assignWorker(world: World, worker: WorkerEntry, channelSid: string): void {
  const record: Writable<Worker> = worker.record;
  record.hasBeenAssigned = true;
  moveToEnd(world, worker, record.channels[channelSid]);
}

/** Moves a worker to the end of the order of idle workers; on one channel too, if given. */
function moveToEnd(world: World, worker: WorkerEntry, channel?: Writable<WorkerChannel>): void {
  const record: Writable<Worker> = worker.record;
  const lists = listFree(worker);
  for (const list of lists) list.delete(worker);
  world.last.idle += 1;
  record.idleSince = world.clock.time;
  record.idleOrder = world.last.idle;
  if (channel !== undefined) channel.idleOrder = world.last.idle;
  for (const list of lists) list.add(worker);
}

/** Changes the numbers of reservations on a channel that {@link WorkerChannel} counts. */
export function countReservation(
  world: World,
  worker: WorkerEntry,
  channelSid: string,
  { taken = 0, assigned = 0 }: { readonly taken?: number; readonly assigned?: number },
): void {
  const channel: Writable<WorkerChannel> | undefined = worker.record.channels[channelSid];
  if (channel === undefined) return;
  channel.taken += taken;
  channel.assigned += assigned;
  world.changes.worker(worker.record);
}

/** Updates everything that depends on a worker's open reservations. */
export function updateCapacity(world: World, worker: WorkerEntry, channelSid: string): void {
  if (world.queues.onChannels.size > 0) updateMembership(world, worker, world.queues.onChannels);
  if (world.settings.multiTaskEnabled) updateFree(world, worker, channelSid);
  else updateAllFree(world, worker);
}

/** A new channel is available and has capacity 1 (O-75). */
function createChannel({ context, clock, last }: World, channelSid: string): WorkerChannel {
  const { time } = clock;
  const sid = context.createSid("WC");
  const numbers = { capacity: 1, available: true, taken: 0, assigned: 0, idleOrder: last.idle };
  return { sid, channelSid, ...numbers, dateCreated: time, dateUpdated: time };
}

/** Gives a worker a channel that is new in the workspace. Does nothing if it has the channel already. */
export function addChannel(world: World, worker: WorkerEntry, channelSid: string): void {
  const channels: Record<string, WorkerChannel> = worker.record.channels;
  if (channels[channelSid] !== undefined) return;
  channels[channelSid] = createChannel(world, channelSid);
  world.changes.worker(worker.record);
}

export function removeChannel(world: World, worker: WorkerEntry, channelSid: string): void {
  const channels: Record<string, WorkerChannel> = worker.record.channels;
  delete channels[channelSid];
  worker.scope = undefined;
  removeFree(worker, channelSid);
  world.changes.worker(worker.record);
}

/** Changes the capacity and the availability of a channel. */
export function updateChannel(
  world: World,
  worker: WorkerEntry,
  channelSid: string,
  changes: { readonly capacity?: number; readonly available?: boolean },
): WorkerChannel {
  const channel: Writable<WorkerChannel> = find(new Map(Object.entries(worker.record.channels)), channelSid);
  const { capacity: previousCapacity, available: wasAvailable } = channel;
  channel.capacity = changes.capacity ?? previousCapacity;
  channel.available = changes.available ?? wasAvailable;
  const isResized = channel.capacity !== previousCapacity;
  const isSwitched = channel.available !== wasAvailable;
  if (!isResized && !isSwitched) return channel;
  channel.dateUpdated = world.clock.time;
  touchWorker(world, worker);
  if (world.queues.onChannels.size > 0) updateMembership(world, worker, world.queues.onChannels);
  updateFree(world, worker, channelSid);
  if (canTake(world, worker, channelSid)) world.agenda.workers.add(worker);
  if (isResized) emitWorker(world, "worker.capacity.update", worker, { channel, previousCapacity });
  if (isSwitched) emitWorker(world, "worker.channel.availability.update", worker, { channel });
  return channel;
}

/** Raises the version of a worker, as every change and every reservation does (H-26). */
export function touchWorker(world: World, worker: WorkerEntry): void {
  const record: Writable<Worker> = worker.record;
  record.version += 1;
  record.dateUpdated = world.clock.time;
  world.changes.worker(record);
}
