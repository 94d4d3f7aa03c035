/** @typedef {import("../../../routing/index.js").Reservation} Reservation */
/** @typedef {import("../../../routing/index.js").ReservationStatus} ReservationStatus */
/** @typedef {import("../../../routing/index.js").Router} Router */
/** @typedef {import("../../../routing/index.js").Task} Task */
/** @typedef {import("../../../routing/index.js").TaskStatus} TaskStatus */
/** @typedef {import("../../../routing/index.js").Worker} Worker */

/**
 * The views of a router. A client of the emulator can gather the same over HTTP.
 *
 * @typedef {Pick<Router, "workers" | "tasks" | "reservations" | "reservationsOfTask" | "reservationsOfWorker">} RouterState
 */

/** @type {ReadonlySet<ReservationStatus>} */
const OPEN = new Set(/** @type {const} */ (["pending", "accepted", "wrapping"]));

/**
 * How many of a task's reservations may be open in each of its states: at least, at most.
 *
 * @type {Readonly<Record<TaskStatus, Partial<Record<ReservationStatus, readonly [number, number]>>>>}
 */
const EXPECTED = {
  pending: {},
  reserved: { pending: [1, 50] },
  assigned: { accepted: [1, 1] },
  wrapping: { wrapping: [1, 1] },
  completed: {},
  canceled: {},
};

/**
 * Checks what holds between any two commands: each task's state agrees with its reservations, each worker's counters
 * agree with its reservations, and no record names one that does not exist.
 *
 * @param {RouterState} state
 * @returns {string[]} one sentence per violation
 */
export function checkInvariants(state) {
  return [
    ...[...state.tasks].flatMap((task) => checkTask(task, state)),
    ...[...state.workers].flatMap((worker) => checkWorker(worker, state)),
    ...[...state.reservations].flatMap((reservation) => checkReservation(reservation, state)),
  ];
}

/** @param {Task} task @param {RouterState} state @returns {string[]} */
function checkTask(task, state) {
  const reservations = state.reservationsOfTask(task.sid);
  const wrong = [...OPEN].flatMap((status) => {
    const count = reservations.filter((reservation) => reservation.status === status).length;
    const [least, most] = EXPECTED[task.status][status] ?? [0, 0];
    return count >= least && count <= most
      ? []
      : [`task ${task.sid} is ${task.status} with ${count} ${status} reservations`];
  });
  const hasReason = task.status !== "canceled" || task.reason !== null;
  return hasReason ? wrong : [...wrong, `task ${task.sid} is canceled without a reason`];
}

/** @param {Worker} worker @param {RouterState} state @returns {string[]} */
function checkWorker(worker, state) {
  const open = state.reservationsOfWorker(worker.sid).filter(({ status }) => OPEN.has(status));
  return Object.values(worker.channels).flatMap(({ channelSid, taken, assigned }) => {
    const own = open.filter((reservation) => reservation.channelSid === channelSid);
    const held = own.filter(({ status }) => status !== "pending").length;
    const isRight = taken === own.length && assigned === held;
    const counters = `${taken} taken and ${assigned} assigned`;
    return isRight ? [] : [`worker ${worker.sid} says ${counters} on ${channelSid}, but has ${own.length} and ${held}`];
  });
}

/** @param {Reservation} reservation @param {RouterState} state @returns {string[]} */
function checkReservation({ sid, taskSid, status, expires }, state) {
  /** @type {string[]} */
  const wrong = [];
  if (state.tasks.get(taskSid) === undefined)
    wrong.push(`reservation ${sid} is of task ${taskSid}, which does not exist`);
  if (expires !== undefined && status !== "pending") wrong.push(`reservation ${sid} is ${status} and still expires`);
  return wrong;
}
