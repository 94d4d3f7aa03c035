/** @typedef {import("../../../test/routing/support/check-invariants.mjs").RouterState} RouterState */
/** @typedef {import("../../../routing/index.js").Task} Task */
/** @typedef {import("../../../routing/index.js").Worker} Worker */
/** @typedef {import("../../../routing/index.js").Reservation} Reservation */
/** @typedef {(path: string) => Promise<any[]>} ListAll all pages of a list; empty if its owner no longer exists */

const OPEN = new Set(["pending", "accepted", "wrapping"]);
const AT_ONCE = 8;

/**
 * Reads the state of a workspace over HTTP. It is consistent only if nothing happens in between.
 *
 * @param {ListAll} list
 * @param {string} base path of the workspace
 * @returns {Promise<RouterState>}
 */
export async function gatherState(list, base) {
  // tasks first: a task that is removed in between takes its reservations with it
  const tasks = (await list(`${base}/Tasks?PageSize=1000`)).map(toTask);
  const workers = await list(`${base}/Workers?PageSize=1000`);
  const parts = await mapSome(workers, async ({ sid }) => {
    const own = await list(`${base}/Workers/${sid}/Reservations?PageSize=1000`);
    return { reservations: own, channels: await list(`${base}/Workers/${sid}/Channels`) };
  });
  const channelOf = new Map(tasks.map(({ sid, channelSid }) => [sid, channelSid]));
  const reservations = parts.flatMap((part) => part.reservations.map((one) => toReservation(one, channelOf)));
  const open = reservations.filter(({ status }) => OPEN.has(status));
  const staff = workers.map((worker, at) => toWorker(worker, parts[at]?.channels ?? [], open));
  return {
    tasks: toView(tasks),
    workers: toView(staff),
    reservations: toView(reservations),
    reservationsOfTask: group(reservations, ({ taskSid }) => taskSid),
    reservationsOfWorker: group(reservations, ({ workerSid }) => workerSid),
  };
}

/** @param {any} wire @returns {Task} */
function toTask({ sid, assignment_status: status, reason, task_channel_sid: channelSid, attributes }) {
  return /** @type {Task} */ ({ sid, status, reason, channelSid, attributes });
}

/** @param {any} wire @param {ReadonlyMap<string, string>} channelOf @returns {Reservation} */
function toReservation({ sid, reservation_status: status, task_sid: taskSid, worker_sid: workerSid }, channelOf) {
  return /** @type {Reservation} */ ({ sid, status, taskSid, workerSid, channelSid: channelOf.get(taskSid) ?? "" });
}

/** @param {any} wire @param {readonly any[]} channels @param {readonly Reservation[]} open @returns {Worker} */
function toWorker({ sid, activity_sid: activitySid, attributes }, channels, open) {
  const entries = channels.map((channel) => {
    const { task_channel_sid: channelSid, configured_capacity: capacity, assigned_tasks: assigned } = channel;
    const own = open.filter(({ workerSid, channelSid: at }) => workerSid === sid && at === channelSid).length;
    const taken = readTaken(capacity, channel.available_capacity_percentage, own);
    return [channelSid, { channelSid, capacity, assigned, taken }];
  });
  return /** @type {Worker} */ ({ sid, activitySid, attributes, channels: Object.fromEntries(entries) });
}

/**
 * Returns how much capacity is in use, from the available percentage, which is rounded down: up to a capacity of 50
 * the result is exact. If all of it is in use, more may be in use than configured, because capacity can be lowered.
 *
 * @param {number} capacity @param {number} percentage @param {number} open reservations
 */
export function readTaken(capacity, percentage, open) {
  const taken = capacity - Math.ceil((percentage * capacity) / 100);
  return taken === capacity ? Math.max(taken, open) : taken;
}

/** @template {{ sid: string }} Item @param {readonly Item[]} items */
function toView(items) {
  const bySid = new Map(items.map((item) => [item.sid, item]));
  return /** @type {import("../../../routing/index.js").RecordView<Item>} */ (
    /** @type {unknown} */ ({
      size: items.length,
      get: (/** @type {string} */ sid) => bySid.get(sid),
      [Symbol.iterator]: () => items[Symbol.iterator](),
    })
  );
}

/** @param {readonly Reservation[]} items @param {(item: Reservation) => string} keyOf @returns {(key: string) => Reservation[]} */
function group(items, keyOf) {
  /** @type {Map<string, Reservation[]>} */
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const one = groups.get(key) ?? [];
    one.push(item);
    groups.set(key, one);
  }
  return (key) => groups.get(key) ?? [];
}

/** @template Item, Result @param {readonly Item[]} items @param {(item: Item) => Promise<Result>} work @returns {Promise<Result[]>} */
async function mapSome(items, work) {
  /** @type {Result[]} */
  const results = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  }
  return results;
}
