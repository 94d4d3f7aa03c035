import type { Worker, WorkerChannel } from "../contract/records.js";
import { Refusal } from "../contract/refusal.js";
import type { NewWorker, Router } from "../contract/router.js";
import { countEverywhere } from "../state/activity-counts.js";
import type { WorkerEntry } from "../state/entries.js";
import { canTake, removeFree, updateAllFree, updateFree } from "../state/free-workers.js";
import { updateMembership } from "../state/membership.js";
import { SortedList } from "../state/sorted-list.js";
import { compareFifo } from "../state/task-order.js";
import { touchWorker } from "../state/touch.js";
import { setActivity } from "../state/worker-activity.js";
import { emitWorker, find, type World } from "../state/world.js";
import { reject } from "./reservation-commands.js";

export function createWorker(world: World, worker: NewWorker): WorkerEntry {
  const { time, last } = world;
  last.worker += 1;
  last.idle += 1;
  const record: Worker = {
    sid: world.context.createSid("WK"),
    friendlyName: worker.friendlyName,
    attributes: worker.attributes ?? "{}",
    activitySid: worker.activitySid ?? world.settings.defaultActivitySid,
    dateCreated: time,
    dateUpdated: time,
    dateStatusChanged: time,
    idleSince: time,
    idleOrder: last.idle,
    version: 0,
    channels: {},
    order: last.worker,
  };
  for (const channelSid of world.channels.keys()) record.channels[channelSid] = createChannel(world, channelSid);
  const entry = addWorker(world, record);
  world.changes.worker(record);
  world.changedWorkers.add(entry);
  emitWorker(world, "worker.created", entry);
  return entry;
}

/** Capacity 1 and available, on every channel. *documented* (Twilio, worker channels) */
export function createChannel(world: World, channelSid: string): WorkerChannel {
  const { time, last } = world;
  const sid = world.context.createSid("WC");
  const numbers = { capacity: 1, available: true, taken: 0, assigned: 0, idleOrder: last.idle };
  return { sid, channelSid, ...numbers, dateCreated: time, dateUpdated: time };
}

export function createEntry(record: Worker): WorkerEntry {
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

/** Puts a worker where routing finds it. */
export function addWorker(world: World, record: Worker): WorkerEntry {
  const entry = createEntry(record);
  world.workers.set(record.sid, entry);
  world.workersByName.set(record.friendlyName, entry);
  countEverywhere(world, entry, 1);
  updateMembership(world, entry, world.queues.values());
  updateAllFree(world, entry);
  return entry;
}

type Changes = Parameters<Router["updateWorker"]>[1];

export function updateWorker(world: World, entry: WorkerEntry, changes: Changes): void {
  const { record } = entry;
  const { friendlyName = record.friendlyName, attributes = record.attributes, activitySid } = changes;
  const isOther = friendlyName !== record.friendlyName || attributes !== record.attributes;
  if (isOther) describeAnew(world, entry, friendlyName, attributes);
  if (activitySid !== undefined) setActivity(world, entry, activitySid);
  const isUnavailable = world.activities.get(record.activitySid)?.available !== true;
  // *documented* (Twilio's OpenAPI description): only valid with an activity that is unavailable
  if (changes.rejectPendingReservations === true && isUnavailable) {
    for (const reservation of [...entry.open]) {
      if (reservation.record.status === "pending") reject(world, reservation, record.activitySid);
    }
  }
}

function describeAnew(world: World, entry: WorkerEntry, friendlyName: string, attributes: string): void {
  const { record } = entry;
  const isRenamed = friendlyName !== record.friendlyName;
  const haveChanged = attributes !== record.attributes;
  if (isRenamed) {
    world.workersByName.delete(record.friendlyName);
    world.workersByName.set(friendlyName, entry);
  }
  record.friendlyName = friendlyName;
  record.attributes = attributes;
  entry.attributes = undefined;
  entry.scope = undefined;
  touchWorker(world, entry);
  updateMembership(world, entry, world.queues.values());
  world.changedWorkers.add(entry);
  if (haveChanged) emitWorker(world, "worker.attributes.update", entry);
}

/** *documented*: only from an activity that is unavailable. That a worker with open reservations is refused too is *assumed*. */
export function deleteWorker(world: World, entry: WorkerEntry): void {
  const { sid, activitySid, friendlyName } = entry.record;
  if (world.activities.get(activitySid)?.available === true) {
    throw new Refusal("worker-available", `worker ${sid} is in an activity that is available`);
  }
  if (entry.open.size > 0) throw new Refusal("worker-busy", `worker ${sid} has open reservations`);
  countEverywhere(world, entry, -1);
  for (const queue of entry.queues) queue.workers.delete(entry);
  for (const channelSid of [...entry.free]) removeFree(entry, channelSid);
  world.workers.delete(sid);
  if (world.workersByName.get(friendlyName) === entry) world.workersByName.delete(friendlyName);
  world.changedWorkers.delete(entry);
  world.changes.remove("worker", entry.record);
  emitWorker(world, "worker.deleted", entry);
}

type ChannelChanges = Parameters<Router["updateWorkerChannel"]>[2];

export function updateWorkerChannel(
  world: World,
  entry: WorkerEntry,
  channelSid: string,
  { capacity, available }: ChannelChanges,
): WorkerChannel {
  const channel = find(new Map(Object.entries(entry.record.channels)), channelSid);
  const { capacity: previousCapacity, available: before } = channel;
  channel.capacity = capacity ?? previousCapacity;
  channel.available = available ?? before;
  const [isResized, isSwitched] = [channel.capacity !== previousCapacity, channel.available !== before];
  if (!isResized && !isSwitched) return channel;
  channel.dateUpdated = world.time;
  touchWorker(world, entry);
  if (world.channelQueues.size > 0) updateMembership(world, entry, world.channelQueues);
  updateFree(world, entry, channelSid);
  if (canTake(world, entry, channelSid)) world.changedWorkers.add(entry);
  if (isResized) emitWorker(world, "worker.capacity.update", entry, { channel, previousCapacity });
  if (isSwitched) emitWorker(world, "worker.channel.availability.update", entry, { channel });
  return channel;
}
