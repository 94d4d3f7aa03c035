import type { RoutingEvent, RoutingEventType } from "./event.js";

type Moves = Readonly<Partial<Record<RoutingEventType, readonly string[]>>>;

/** From which states a reservation may come to each event; `new` is before the first. */
const RESERVATION_MOVES: Moves = {
  "reservation.created": ["new"],
  "reservation.accepted": ["reservation.created"],
  "reservation.rejected": ["reservation.created"],
  "reservation.timeout": ["reservation.created"],
  "reservation.rescinded": ["reservation.created"],
  "reservation.canceled": ["reservation.created"],
  "reservation.wrapup": ["reservation.accepted"],
  "reservation.completed": ["reservation.accepted", "reservation.wrapup"],
};

/** The same for the events of a task that change what may come after. */
const TASK_MOVES: Moves = {
  "workflow.entered": ["new"],
  "task.created": ["new", "workflow.entered"],
  "task.wrapup": ["task.created"],
  "task.completed": ["task.created", "task.wrapup"],
  "task.canceled": ["task.created", "workflow.entered"],
  "task.deleted": ["task.created", "task.wrapup", "task.completed", "task.canceled"],
  "task.system-deleted": ["task.created", "task.wrapup"],
};

/** Follows events as they happen. */
export interface EventCheck {
  /** @returns a sentence for each thing that cannot be so */
  take(event: RoutingEvent): string[];
}

/**
 * Watches that events come in causal order, each reservation ends once, and nobody is offered more than fits.
 *
 * @param settings of the workspace: in single-tasking nobody asks for the capacity of channels. Default: multitasking
 */
export function createEventCheck({ multiTaskEnabled } = { multiTaskEnabled: true }): EventCheck {
  const states = new Map<string, string>();
  let time = Number.NEGATIVE_INFINITY;
  const move = (sid: string, type: RoutingEventType, moves: Moves): string[] => {
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

function checkCapacity({ type, task, worker, reservation }: RoutingEvent): string[] {
  if (type !== "reservation.created" || task?.ignoreCapacity !== false || reservation === undefined) return [];
  const channel = worker?.channels[reservation.channelSid];
  if (channel === undefined || channel.taken <= channel.capacity) return [];
  return [`worker ${worker?.sid} was offered ${reservation.sid}: ${channel.taken} of ${channel.capacity} are taken`];
}
