import type { Worker } from "../contract/records.js";
import { Refusal } from "../contract/refusal.js";
import type { NewWorker, WorkerChanges } from "../contract/router.js";
import { emitWorker } from "../state/emit.js";
import type { WorkerEntry } from "../state/entries.js";
import { isPending } from "../state/reservation.js";
import { addWorker, describeWorker, removeWorker, setActivity } from "../state/worker.js";
import type { World } from "../state/world.js";
import { reject } from "./reservation-commands.js";

export function createWorker(world: World, worker: NewWorker): WorkerEntry {
  const { time } = world.clock;
  const { last } = world;
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
  const entry = addWorker(world, record);
  world.changes.worker(record);
  world.agenda.workers.add(entry);
  emitWorker(world, "worker.created", entry);
  return entry;
}

export function updateWorker(world: World, worker: WorkerEntry, changes: WorkerChanges): void {
  const { record } = worker;
  const { friendlyName = record.friendlyName, attributes = record.attributes, activitySid } = changes;
  const isDifferent = friendlyName !== record.friendlyName || attributes !== record.attributes;
  if (isDifferent) describeWorker(world, worker, friendlyName, attributes);
  if (activitySid !== undefined) setActivity(world, worker, activitySid);
  if (changes.rejectPendingReservations === true) rejectPending(world, worker);
}

/** Only valid with an unavailable activity (O-83); otherwise pending reservations stay. */
function rejectPending(world: World, { record, open }: WorkerEntry): void {
  if (world.activities.get(record.activitySid)?.available === true) return;
  for (const reservation of [...open]) if (isPending(reservation)) reject(world, reservation, record.activitySid);
}

/** Only from an unavailable activity (O-84), and without open reservations (O-85). */
export function deleteWorker(world: World, worker: WorkerEntry): void {
  const { sid, activitySid } = worker.record;
  if (world.activities.get(activitySid)?.available === true) {
    throw new Refusal("worker-available", `worker ${sid} is in an available activity`);
  }
  if (worker.open.size > 0) throw new Refusal("worker-busy", `worker ${sid} has open reservations`);
  removeWorker(world, worker);
}
