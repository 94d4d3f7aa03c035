import type { RoutingOptions } from "./options.js";
import type { Reservation, ReservationStatus, Task, TaskStatus, Worker } from "./records.js";
import type { Router } from "./router.js";

/** What a router shows of itself; a client of the emulator can gather the same. */
export type RouterState = Pick<
  Router,
  "workers" | "tasks" | "reservations" | "reservationsOfTask" | "reservationsOfWorker"
>;

type Options = Partial<Pick<RoutingOptions, "pendingTakesCapacity">>;

const OPEN: ReadonlySet<ReservationStatus> = new Set(["pending", "accepted", "wrapping"]);

/** How many of a task's reservations may be open in each of its states: at least, at most. */
const EXPECTED: Readonly<Record<TaskStatus, Partial<Record<ReservationStatus, readonly [number, number]>>>> = {
  pending: {},
  reserved: { pending: [1, 50] },
  assigned: { accepted: [1, 1] },
  wrapping: { wrapping: [1, 1] },
  completed: {},
  canceled: {},
};

/**
 * What must hold whenever no command is under way: each task's state agrees with its reservations, each worker's numbers
 * agree with what it has, nothing names what is not there.
 *
 * @returns a sentence for each violation; empty when all is well
 */
export function checkInvariants(state: RouterState, options: Options = {}): string[] {
  return [
    ...[...state.tasks].flatMap((task) => checkTask(task, state)),
    ...[...state.workers].flatMap((worker) => checkWorker(worker, state, options)),
    ...[...state.reservations].flatMap((reservation) => checkReservation(reservation, state)),
  ];
}

function checkTask(task: Task, state: RouterState): string[] {
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

function checkWorker(worker: Worker, state: RouterState, { pendingTakesCapacity = true }: Options): string[] {
  const open = state.reservationsOfWorker(worker.sid).filter(({ status }) => OPEN.has(status));
  return Object.values(worker.channels).flatMap(({ channelSid, taken, assigned }) => {
    const own = open.filter((reservation) => reservation.channelSid === channelSid);
    const held = own.filter(({ status }) => status !== "pending").length;
    const expected = pendingTakesCapacity ? own.length : held;
    const isRight = taken === expected && assigned === held;
    const told = `${taken} taken and ${assigned} assigned`;
    return isRight ? [] : [`worker ${worker.sid} says ${told} on ${channelSid}, but has ${expected} and ${held}`];
  });
}

function checkReservation({ sid, taskSid, status, expires }: Reservation, state: RouterState): string[] {
  const wrong: string[] = [];
  if (state.tasks.get(taskSid) === undefined)
    wrong.push(`reservation ${sid} is of task ${taskSid}, which is not there`);
  if (expires !== undefined && status !== "pending") wrong.push(`reservation ${sid} is ${status} and still expires`);
  return wrong;
}
