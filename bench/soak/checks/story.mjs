import { createEventCheck } from "../../../test/routing/support/check-events.mjs";
import { toRoutingEvent } from "../watch/to-routing-event.mjs";
import { createOfferCheck } from "./offers.mjs";

/** @typedef {import("../watch/follow-events.mjs").WireEvent} WireEvent */
/**
 * The state of a task according to its events.
 *
 * @typedef {object} TaskStory
 * @property {number | undefined} number of its creation, in the ledger
 * @property {"open" | "assigned" | "wrapping" | "completed" | "canceled" | "gone"} state `open`: pending or reserved
 * @property {number} pending reservations
 * @property {number} ended when it was completed or canceled; NaN before
 */
/**
 * The state of everything according to the events.
 *
 * @typedef {object} Story
 * @property {(event: WireEvent) => string[]} take a sentence for each thing that cannot be so
 * @property {ReadonlyMap<string, TaskStory>} tasks
 * @property {(number: number) => readonly string[]} tasksOf those that were made by one creation
 * @property {ReadonlyMap<string, string>} reservations the last event's name of each, without its first word
 * @property {(sid: string) => void} forget a task that has come to its end
 * @property {ReadonlyMap<string, number>} counts by type
 * @property {Set<string>} touched SIDs that events named since it was cleared
 */

/** The status after each event of a task; events that are not listed do not change it. @type {Readonly<Record<string, TaskStory["state"]>>} */
const STATES = {
  "reservation.accepted": "assigned",
  "task.wrapup": "wrapping",
  "task.completed": "completed",
  "task.canceled": "canceled",
  "task.deleted": "gone",
  "task.system-deleted": "gone",
};
const OVER = new Set(["completed", "canceled", "gone"]);
/** Events that may follow the end of a task. */
const AFTER = new Set([
  ...["task.updated", "task.deleted", "task.completed", "task.canceled", "task.system-deleted"],
  ...["reservation.completed", "reservation.canceled"],
]);

/** @param {ReadonlyMap<string, boolean>} isAvailable by an activity's SID @returns {Story} */
export function createStory(isAvailable) {
  /** @type {Map<string, TaskStory>} */
  const tasks = new Map();
  /** @type {Map<number, string[]>} */
  const byNumber = new Map();
  /** @type {Map<string, string>} */
  const reservations = new Map();
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {Set<string>} */
  const touched = new Set();
  const causality = createEventCheck({ multiTaskEnabled: true });
  const offers = createOfferCheck(isAvailable);

  /** @param {string} sid @param {Record<string, string>} data @returns {TaskStory} */
  function open(sid, data) {
    const number = JSON.parse(data.task_attributes ?? "{}").number;
    /** @type {TaskStory} */
    const task = { number, state: "open", pending: 0, ended: Number.NaN };
    tasks.set(sid, task);
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), sid]);
    return task;
  }

  /** @param {WireEvent} event @returns {string[]} */
  function followTask({ event_type: type, event_date_ms: time, event_data: data }) {
    const { task_sid: sid } = data;
    if (sid === undefined) return [];
    const task = tasks.get(sid) ?? open(sid, data);
    const wrong =
      OVER.has(task.state) && !AFTER.has(type) ? [`${type} of task ${sid} came when it was ${task.state}`] : [];
    task.state = STATES[type] ?? task.state;
    if (type === "task.completed" || type === "task.canceled") task.ended = time;
    return wrong;
  }

  /** @param {WireEvent} event */
  function followReservation({ event_type: type, event_data: { reservation_sid: sid, task_sid: taskSid = "" } }) {
    if (sid === undefined || !type.startsWith("reservation.")) return;
    const task = tasks.get(taskSid);
    if (task !== undefined && type === "reservation.created") task.pending += 1;
    else if (task !== undefined && reservations.get(sid) === "created") task.pending -= 1;
    reservations.set(sid, type.slice("reservation.".length));
  }

  return {
    take(event) {
      const { event_type: type, event_date_ms: time, event_data: data } = event;
      counts.set(type, (counts.get(type) ?? 0) + 1);
      for (const sid of [data.task_sid, data.reservation_sid, data.worker_sid]) if (sid !== undefined) touched.add(sid);
      const wrong = [
        ...causality.take(toRoutingEvent(type, time, data.task_sid, data.reservation_sid)),
        ...offers.take(event),
        ...followTask(event),
      ];
      followReservation(event);
      return wrong;
    },
    tasks,
    tasksOf: (number) => byNumber.get(number) ?? [],
    reservations,
    forget(sid) {
      const number = tasks.get(sid)?.number;
      if (number !== undefined) byNumber.delete(number);
      tasks.delete(sid);
    },
    counts,
    touched,
  };
}
