import { advance, nextDue } from "./commands/advance.js";
import * as reservationCommands from "./commands/reservation-commands.js";
import { restore } from "./commands/restore.js";
import * as setup from "./commands/setup-commands.js";
import * as taskCommands from "./commands/task-commands.js";
import * as workerCommands from "./commands/worker-commands.js";
import { defaultRoutingOptions } from "./contract/assumptions.js";
import type { CreateRouter, RecordView, Router } from "./contract/router.js";
import { settle } from "./matching/settle.js";
import { getWorkerScope } from "./state/scopes.js";
import { updateChannel } from "./state/worker.js";
import { createWorld, find, type World } from "./state/world.js";

/**
 * Creates the router of one workspace.
 *
 * @param stored the workspace with the records of an earlier router. Then call `advance` last: it fires the timers that were
 * due in the meantime
 * @example
 * const router = createRouter({ now: () => clock, createSid, emit: (event) => events.push(event) });
 * router.configure({ multiTaskEnabled: true, prioritizeQueueOrder: "FIFO", defaultActivitySid, timeoutActivitySid });
 */
export const createRouter: CreateRouter = (context, options = {}, stored) => {
  const world = createWorld(context, { ...defaultRoutingOptions, ...options });
  if (stored !== undefined) restore(world, stored);
  const command = createCommand(world);
  return {
    ...createSetup(world, command),
    ...createWorkerCommands(world, command),
    ...createTaskCommands(world, command),
    ...createReservationCommands(world, command),
    nextDue: () => nextDue(world),
    advance: () => command(() => {}),
    ...createViews(world),
  };
};

/** Runs a command at the present time: after the timers that are due, and before everything that follows from it. */
type Command = <Result>(work: () => Result) => Result;

function createCommand(world: World): Command {
  return (work) => {
    advance(world);
    try {
      const result = work();
      settle(world);
      return result;
    } finally {
      world.changes.flush();
    }
  };
}

type Part<Names extends keyof Router> = Pick<Router, Names>;

function createSetup(
  world: World,
  command: Command,
): Part<
  | "configure"
  | "putActivity"
  | "removeActivity"
  | "putTaskChannel"
  | "removeTaskChannel"
  | "putTaskQueue"
  | "removeTaskQueue"
  | "putWorkflow"
  | "removeWorkflow"
> {
  return {
    configure: (settings) => command(() => setup.configure(world, settings)),
    putActivity: (activity) => command(() => setup.putActivity(world, activity)),
    removeActivity: (sid) => command(() => setup.removeActivity(world, sid)),
    putTaskChannel: (channel) => command(() => setup.putTaskChannel(world, channel)),
    removeTaskChannel: (sid) => command(() => setup.removeTaskChannel(world, sid)),
    putTaskQueue: (queue) => command(() => setup.putTaskQueue(world, queue)),
    removeTaskQueue: (sid) => command(() => setup.removeTaskQueue(world, sid)),
    putWorkflow: (workflow, reEvaluateTasks = false) =>
      command(() => setup.putWorkflow(world, workflow, reEvaluateTasks)),
    removeWorkflow: (sid) => command(() => setup.removeWorkflow(world, sid)),
  };
}

function createWorkerCommands(
  world: World,
  command: Command,
): Part<"createWorker" | "updateWorker" | "deleteWorker" | "updateWorkerChannel"> {
  return {
    createWorker: (worker) => command(() => workerCommands.createWorker(world, worker).record),
    updateWorker: (sid, changes) =>
      command(() => {
        const entry = find(world.workers.bySid, sid);
        workerCommands.updateWorker(world, entry, changes);
        return entry.record;
      }),
    deleteWorker: (sid) => command(() => workerCommands.deleteWorker(world, find(world.workers.bySid, sid))),
    updateWorkerChannel: (sid, channelSid, changes) =>
      command(() => updateChannel(world, find(world.workers.bySid, sid), channelSid, changes)),
  };
}

function createTaskCommands(
  world: World,
  command: Command,
): Part<"createTask" | "updateTask" | "cancelTask" | "wrapTask" | "completeTask" | "deleteTask"> {
  const on = (sid: string, work: (entry: ReturnType<typeof taskCommands.createTask>) => void) =>
    command(() => {
      const entry = find(world.tasks, sid);
      work(entry);
      return entry.record;
    });
  return {
    createTask: (task) => command(() => taskCommands.createTask(world, task).record),
    updateTask: (sid, changes) => on(sid, (entry) => taskCommands.updateTask(world, entry, changes)),
    cancelTask: (sid, ending = {}) => on(sid, (entry) => taskCommands.cancelTask(world, entry, ending)),
    wrapTask: (sid, ending = {}) => on(sid, (entry) => taskCommands.wrapTask(world, entry, ending)),
    completeTask: (sid, ending = {}) => on(sid, (entry) => taskCommands.completeTask(world, entry, ending)),
    deleteTask: (sid) => command(() => taskCommands.deleteTask(world, find(world.tasks, sid))),
  };
}

function createReservationCommands(
  world: World,
  command: Command,
): Part<
  | "acceptReservation"
  | "rejectReservation"
  | "giveBackReservation"
  | "cancelReservation"
  | "holdReservation"
  | "wrapReservation"
  | "completeReservation"
> {
  const { accept, cancelReservation, completeReservation, giveBackReservation, hold, reject, wrap } =
    reservationCommands;
  const on = (sid: string, work: (entry: Parameters<typeof accept>[1]) => void) =>
    command(() => {
      const entry = find(world.reservations, sid);
      work(entry);
      return entry.record;
    });
  return {
    acceptReservation: (sid) => on(sid, (entry) => accept(world, entry)),
    rejectReservation: (sid, activitySid) => on(sid, (entry) => reject(world, entry, activitySid)),
    giveBackReservation: (sid) => on(sid, (entry) => giveBackReservation(world, entry)),
    cancelReservation: (sid) => on(sid, (entry) => cancelReservation(world, entry)),
    holdReservation: (sid) => on(sid, (entry) => hold(world, entry)),
    wrapReservation: (sid) => on(sid, (entry) => wrap(world, entry)),
    completeReservation: (sid) => on(sid, (entry) => completeReservation(world, entry)),
  };
}

function createViews(
  world: World,
): Part<
  | "workers"
  | "tasks"
  | "reservations"
  | "reservationsOfTask"
  | "reservationsOfWorker"
  | "workersOfQueue"
  | "scopeOfWorker"
  | "queuesOfWorker"
  | "tasksOfQueue"
  | "tasksOfWorkflow"
> {
  return {
    workers: viewOf(world.workers.bySid),
    tasks: viewOf(world.tasks),
    reservations: viewOf(world.reservations),
    reservationsOfTask: (sid) => recordsOf(world.tasks.get(sid)?.reservations),
    reservationsOfWorker: (sid) => recordsOf(world.workers.bySid.get(sid)?.reservations),
    workersOfQueue: (sid) => recordsOf(world.queues.bySid.get(sid)?.workers),
    scopeOfWorker: (sid) => getWorkerScope(world, find(world.workers.bySid, sid)),
    queuesOfWorker: (sid) => [...(world.workers.bySid.get(sid)?.queues ?? [])].map((queue) => queue.sid),
    tasksOfQueue: (sid) => recordsOf(world.queues.bySid.get(sid)?.tasks),
    tasksOfWorkflow: (sid) => recordsOf(world.workflows.get(sid)?.tasks),
  };
}

interface Entry<Item> {
  readonly record: Item;
}

function recordsOf<Item>(entries: Iterable<Entry<Item>> = []): Item[] {
  return Array.from(entries, ({ record }) => record);
}

function viewOf<Item>(entries: ReadonlyMap<string, Entry<Item>>): RecordView<Item> {
  return {
    get size() {
      return entries.size;
    },
    get: (sid) => entries.get(sid)?.record,
    *[Symbol.iterator]() {
      for (const { record } of entries.values()) yield record;
    },
  };
}
