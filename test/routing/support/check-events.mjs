/** @typedef {import("../../../routing/index.js").RoutingEvent} RoutingEvent */
/** @typedef {import("../../../routing/index.js").RoutingEventType} RoutingEventType */
/** @typedef {Readonly<Partial<Record<RoutingEventType, readonly string[]>>>} Moves */

/**
 * The states from which a reservation may reach each event; `new` is the state before the first event.
 *
 * @type {Moves}
 */
const RESERVATION_MOVES = {
  "reservation.created": ["new"],
  "reservation.accepted": ["reservation.created"],
  "reservation.rejected": ["reservation.created"],
  "reservation.timeout": ["reservation.created"],
  "reservation.rescinded": ["reservation.created"],
  "reservation.canceled": ["reservation.created"],
  "reservation.wrapup": ["reservation.accepted"],
  "reservation.completed": ["reservation.accepted", "reservation.wrapup"],
};

/**
 * The same for those events of a task that change which events may follow.
 *
 * @type {Moves}
 */
const TASK_MOVES = {
  "workflow.entered": ["new"],
  "task.created": ["new", "workflow.entered"],
  "task.wrapup": ["task.created"],
  "task.completed": ["task.created", "task.wrapup"],
  "task.canceled": ["task.created", "workflow.entered"],
  "task.deleted": ["task.created", "task.wrapup", "task.completed", "task.canceled"],
  "task.system-deleted": ["task.created", "task.wrapup"],
};

/**
 * Follows events as they happen.
 *
 * @typedef {object} EventCheck
 * @property {(event: RoutingEvent) => string[]} take returns one sentence per contradiction
 */

/**
 * Checks that events arrive in causal order, that each reservation ends once, and that no worker is offered more than
 * its capacity.
 *
 * @param {{ multiTaskEnabled: boolean }} [settings] of the workspace: single-tasking ignores the capacity of channels.
 * Default: multitasking
 * @returns {EventCheck}
 */
export function createEventCheck({ multiTaskEnabled } = { multiTaskEnabled: true }) {
  /** @type {Map<string, string>} */
  const states = new Map();
  let time = Number.NEGATIVE_INFINITY;
  /** @param {string} sid @param {RoutingEventType} type @param {Moves} moves @returns {string[]} */
  const move = (sid, type, moves) => {
    const allowed = moves[type];
    if (allowed === undefined) return [];
    const before = states.get(sid) ?? "new";
    states.set(sid, type);
    return allowed.includes(before) ? [] : [`${type} of ${sid} came after ${before}`];
  };
  return {
    take(event) {
      const wrong = event.time < time ? [`${event.type} came at ${event.time}, before ${time}`] : [];
      time = event.time;
      if (event.task !== undefined) wrong.push(...move(event.task.sid, event.type, TASK_MOVES));
      if (event.reservation !== undefined) wrong.push(...move(event.reservation.sid, event.type, RESERVATION_MOVES));
      return multiTaskEnabled ? [...wrong, ...checkCapacity(event)] : wrong;
    },
  };
}

/** @param {RoutingEvent} event @returns {string[]} */
function checkCapacity({ type, task, worker, reservation }) {
  if (type !== "reservation.created" || task?.ignoreCapacity !== false || reservation === undefined) return [];
  const channel = worker?.channels[reservation.channelSid];
  if (channel === undefined || channel.taken <= channel.capacity) return [];
  return [`worker ${worker?.sid} was offered ${reservation.sid}: ${channel.taken} of ${channel.capacity} are taken`];
}
