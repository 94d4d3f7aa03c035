import { type JsonObject, toTimeVariables } from "../../language/index.js";
import { createExpressions, type Expressions } from "../compile/expressions.js";
import type { RoutingOptions } from "../contract/assumptions.js";
import type { RoutingEvent } from "../contract/event.js";
import type { Activity, TaskChannel, Time, WorkspaceSettings } from "../contract/records.js";
import { Refusal } from "../contract/refusal.js";
import type { RouterContext } from "../contract/router.js";
import { type ChangeLog, createChangeLog } from "./change-log.js";
import {
  NEVER,
  type QueueEntry,
  type ReservationEntry,
  type TaskEntry,
  type Timed,
  type WorkerEntry,
  type WorkflowEntry,
} from "./entries.js";
import { SortedList } from "./sorted-list.js";

/** Everything one router knows. The functions of this room work on it. */
export interface World {
  readonly context: RouterContext;
  readonly options: RoutingOptions;
  readonly expressions: Expressions;
  readonly changes: ChangeLog;
  /**
   * It was brought back, and is being told of its workspace again: nobody is offered anything by that, and no time passes
   * until something else happens.
   */
  isRestored: boolean;
  settings: WorkspaceSettings;
  /** The moment at which what happens now happens; never goes back. */
  time: Time;
  readonly activities: Map<string, Activity>;
  readonly channels: Map<string, TaskChannel>;
  readonly queues: Map<string, QueueEntry>;
  /** Those whose members depend on what workers do: few, mostly none. */
  readonly activityQueues: Set<QueueEntry>;
  readonly channelQueues: Set<QueueEntry>;
  readonly workflows: Map<string, WorkflowEntry>;
  readonly workers: Map<string, WorkerEntry>;
  readonly workersByName: Map<string, WorkerEntry>;
  readonly workersOfActivity: Map<string, number>;
  readonly tasks: Map<string, TaskEntry>;
  readonly reservations: Map<string, ReservationEntry>;
  readonly timers: SortedList<Timed>;
  /** Tasks that wait where the time has a say. */
  readonly timedTasks: Set<TaskEntry>;
  /** When those were last looked at. */
  lastTick: Time;
  /** Tasks that were routed just now, and workers that changed: see settle. */
  readonly freshTasks: Set<TaskEntry>;
  readonly changedWorkers: Set<WorkerEntry>;
  /** How many tasks wait in all queues. */
  waiting: number;
  /** The last answer of {@link getTimeVariables}. */
  readonly clock: { minute: number; variables: JsonObject };
  /** The last number given to a worker, task, reservation, and to a place in the order of idle workers. */
  readonly last: { worker: number; task: number; reservation: number; idle: number };
}

export function createWorld(context: RouterContext, options: RoutingOptions): World {
  return {
    context,
    options,
    expressions: createExpressions(options.expressions),
    changes: createChangeLog(context.changes),
    isRestored: false,
    settings: { multiTaskEnabled: true, prioritizeQueueOrder: "FIFO", defaultActivitySid: "", timeoutActivitySid: "" },
    time: context.now(),
    activities: new Map(),
    channels: new Map(),
    queues: new Map(),
    activityQueues: new Set(),
    channelQueues: new Set(),
    workflows: new Map(),
    workers: new Map(),
    workersByName: new Map(),
    workersOfActivity: new Map(),
    tasks: new Map(),
    reservations: new Map(),
    timers: new SortedList(compareTimers),
    timedTasks: new Set(),
    lastTick: context.now(),
    freshTasks: new Set(),
    changedWorkers: new Set(),
    waiting: 0,
    clock: { minute: Number.NaN, variables: {} },
    last: { worker: 0, task: 0, reservation: 0, idle: 0 },
  };
}

/** At the same moment a reservation ends before its task does (*observed*, routing sheet 2.4); then the older one first. */
function compareTimers(a: Timed, b: Timed): number {
  if (a.due !== b.due) return a.due - b.due;
  if (a.kind !== b.kind) return a.kind === "reservation" ? -1 : 1;
  return a.record.order - b.record.order;
}

export function setDue(world: World, entry: Timed, due: Time): void {
  if (entry.due === due) return;
  if (entry.due !== NEVER) world.timers.delete(entry);
  entry.due = due;
  if (due !== NEVER) world.timers.add(entry);
}

type Details = Omit<RoutingEvent, "type" | "time" | "task" | "worker" | "reservation">;

/** Tells of a task, as it stands. */
export function emitTask(world: World, type: RoutingEvent["type"], { record }: TaskEntry, details?: Details): void {
  const { queueSid, workflowSid } = record;
  world.context.emit({ type, time: world.time, task: record, queueSid, workflowSid, ...details });
}

/** Tells of a worker. */
export function emitWorker(world: World, type: RoutingEvent["type"], { record }: WorkerEntry, details?: Details): void {
  world.context.emit({ type, time: world.time, worker: record, ...details });
}

/** Tells of a reservation, with its task and worker. */
export function emitReservation(
  world: World,
  type: RoutingEvent["type"],
  { record: reservation, task, worker }: ReservationEntry,
  details?: Details,
): void {
  const { queueSid, workflowSid } = reservation;
  world.context.emit({
    type,
    time: world.time,
    task: task.record,
    worker: worker.record,
    reservation,
    queueSid,
    workflowSid,
    ...details,
  });
}

export const MINUTE = 60_000;

/** `taskrouter.…` now; the same for a whole minute. */
export function getTimeVariables({ time, clock }: World): JsonObject {
  const minute = Math.floor(time / MINUTE);
  if (clock.minute !== minute) {
    clock.minute = minute;
    clock.variables = toTimeVariables(time);
  }
  return clock.variables;
}

/** A record that a command is about. It may have been removed since its caller looked. */
export function find<Item>(items: ReadonlyMap<string, Item>, sid: string): Item {
  const item = items.get(sid);
  if (item === undefined) throw new Refusal("gone", `the router knows nothing of ${sid}`);
  return item;
}
