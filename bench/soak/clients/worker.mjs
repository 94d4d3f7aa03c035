import { LANGUAGES } from "../floor.mjs";
import { expect } from "./client.mjs";
import { createWorkerView } from "./worker-view.mjs";

/** Statuses of a reservation that another client or a timeout has ended. */
const TOO_LATE = [400, 404, 410];

/** @typedef {import("./client.mjs").Context} Context */
/** @typedef {import("./worker-view.mjs").WorkerView} WorkerView */
/** @typedef {{ sid: string, task_sid: string, reservation_status: string }} Reservation */

/**
 * Acts as one worker: polls its reservations, accepts most of them, completes tasks, and goes offline at times.
 *
 * @param {Context} context
 * @returns {import("./client.mjs").Client}
 */
export function createWorkerClient(context) {
  const { floor, api, random, name, staff } = context;
  const attributes = { languages: LANGUAGES.filter(() => random.chance(0.6)), level: random.integer(0, 10) };
  /** Offers that the client ignores. @type {Set<string>} */
  let ignored = new Set();
  /** @type {WorkerView | undefined} */
  let me;
  return {
    async begin() {
      const sid = await hire(context, {
        FriendlyName: name,
        Attributes: JSON.stringify({ ...attributes, count: 0 }),
        ActivitySid: floor.activities.available,
      });
      staff.add(sid);
      me = createWorkerView(context, `${floor.base}/Workers/${sid}`, attributes);
    },
    async step() {
      if (me === undefined) return;
      const { body } = await api.get(`${me.path}/Reservations?ReservationStatus=pending,accepted,wrapping`);
      /** @type {Reservation[]} */
      const all = body.reservations;
      ignored = new Set(all.map(({ sid }) => sid).filter((sid) => ignored.has(sid)));
      for (const reservation of all) {
        if (ignored.has(reservation.sid)) continue;
        if (reservation.reservation_status === "pending") await answer(context, me, reservation, ignored);
        else if (random.chance(0.6)) await goOn(context, me, reservation);
      }
      if (all.length === 0) await rest(context, me);
    },
  };
}

/** @param {Context} context @param {import("../api.mjs").Fields} fields @returns {Promise<string>} SID */
async function hire(context, fields) {
  const { api, floor, name } = context;
  const { status, body } = await api.post(`${floor.base}/Workers`, fields, { allow: [400] });
  if (status === 201) return body.sid;
  // refused: an earlier create, whose answer was lost, has made it
  const [one] = await api.list(`${floor.base}/Workers?FriendlyName=${encodeURIComponent(name)}`);
  expect(context, one?.friendly_name === name, `the name ${name} is not the name of any worker: ${body.message}`);
  return one.sid;
}

/** The possible reactions to an offer, by weight; `undefined` ignores it until it times out. */
/** @type {readonly (readonly [number, { fields: Record<string, string>, end: string, isByTask?: true, isAway?: true } | undefined])[]} */
const ANSWERS = [
  [12, { fields: { ReservationStatus: "accepted" }, end: "accepted" }],
  [3, { fields: { ReservationStatus: "accepted" }, end: "accepted", isByTask: true }],
  [2, { fields: { Instruction: "accept" }, end: "accepted" }],
  [2, { fields: { ReservationStatus: "rejected" }, end: "rejected" }],
  [1, { fields: { ReservationStatus: "rejected" }, end: "rejected", isAway: true }],
  [2, undefined],
];

/** @param {Context} context @param {WorkerView} me @param {Reservation} reservation @param {Set<string>} ignored */
async function answer(context, me, { sid, task_sid: task }, ignored) {
  const { api, floor, random } = context;
  const deed = random.weigh(ANSWERS);
  if (deed === undefined) {
    ignored.add(sid);
    return;
  }
  const own = `${me.path}/Reservations/${sid}`;
  const path = deed.isByTask ? `${floor.base}/Tasks/${task}/Reservations/${sid}` : own;
  const fields = { ...deed.fields, ...(deed.isAway ? { WorkerActivitySid: floor.activities.away } : {}) };
  const result = await api.post(path, fields, { allow: TOO_LATE });
  if (result.status !== 200) return;
  const { reservation_status: status } = result.body;
  expect(context, status === deed.end, `reservation ${sid} was ${deed.end} and is ${status}`);
  if (deed.end === "accepted") await checkAccepted(context, sid, own);
}

/** @param {Context} context @param {string} sid @param {string} path */
async function checkAccepted(context, sid, path) {
  const { status, body } = await context.api.get(path, { allow: [404] });
  const isHeld = ["accepted", "wrapping", "completed"].includes(body.reservation_status);
  expect(context, status === 404 || isHeld, `reservation ${sid} was accepted and is ${body.reservation_status}`);
}

/** @param {Context} context @param {WorkerView} me @param {Reservation} reservation */
async function goOn(context, me, { sid, task_sid: task, reservation_status: before }) {
  const { api, floor, random } = context;
  const end = before === "accepted" && random.chance(0.4) ? "wrapping" : "completed";
  const isByTask = random.chance(0.5);
  const { status, body } = isByTask
    ? await api.post(`${floor.base}/Tasks/${task}`, { AssignmentStatus: end, Reason: "done" }, { allow: TOO_LATE })
    : await api.post(`${me.path}/Reservations/${sid}`, { ReservationStatus: end }, { allow: TOO_LATE });
  if (status !== 200) return;
  const now = isByTask ? body.assignment_status : body.reservation_status;
  expect(context, now === end, `${isByTask ? `task ${task}` : `reservation ${sid}`} was set to ${end} and is ${now}`);
}

/** Without work: returns from the activity of a timeout or a rejection, or goes offline for a while. @param {Context} context @param {WorkerView} me */
async function rest({ api, floor, random }, me) {
  const { away, available, offline } = floor.activities;
  const { body } = await me.look();
  if (body.activity_sid !== available) {
    if (random.chance(0.7)) me.see(await api.post(me.path, { ActivitySid: available }));
    return;
  }
  const deed = random.weigh([
    [1, async () => me.see(await api.post(me.path, { ActivitySid: away, RejectPendingReservations: true }))],
    [1, async () => me.see(await api.post(me.path, { ActivitySid: offline }))],
    [2, me.describe],
    [2, me.resize],
    [14, async () => {}],
  ]);
  await deed();
}
