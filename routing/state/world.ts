import { createExpressions, type Expressions } from "../compile/expressions.js";
import type { RoutingOptions } from "../contract/assumptions.js";
import type { Activity, TaskChannel, WorkspaceSettings } from "../contract/records.js";
import { Refusal } from "../contract/refusal.js";
import type { RouterContext } from "../contract/router.js";
import { type Agenda, createAgenda } from "./agenda.js";
import { type ChangeLog, createChangeLog } from "./change-log.js";
import { type Clock, createClock } from "./clock.js";
import { createQueues, createWorkers, type Queues, type Workers } from "./collections.js";
import type { ReservationEntry, TaskEntry, WorkflowEntry } from "./entries.js";

/** Everything one router knows. */
export interface World {
  readonly context: RouterContext;
  readonly options: RoutingOptions;
  readonly expressions: Expressions;
  readonly changes: ChangeLog;
  readonly clock: Clock;
  readonly agenda: Agenda;
  settings: WorkspaceSettings;
  readonly activities: Map<string, Activity>;
  readonly channels: Map<string, TaskChannel>;
  readonly queues: Queues;
  readonly workflows: Map<string, WorkflowEntry>;
  readonly workers: Workers;
  readonly tasks: Map<string, TaskEntry>;
  readonly reservations: Map<string, ReservationEntry>;
  /** The last number given to a worker, a task, a reservation, and a position in the order of idle workers. */
  readonly last: { worker: number; task: number; reservation: number; idle: number };
}

const UNCONFIGURED: WorkspaceSettings = {
  multiTaskEnabled: true,
  prioritizeQueueOrder: "FIFO",
  defaultActivitySid: "",
  timeoutActivitySid: "",
};

export function createWorld(context: RouterContext, options: RoutingOptions): World {
  return {
    context,
    options,
    expressions: createExpressions(options.expressions),
    changes: createChangeLog(context.changes),
    clock: createClock(context.now()),
    agenda: createAgenda(),
    settings: UNCONFIGURED,
    activities: new Map(),
    channels: new Map(),
    queues: createQueues(),
    workflows: new Map(),
    workers: createWorkers(),
    tasks: new Map(),
    reservations: new Map(),
    last: { worker: 0, task: 0, reservation: 0, idle: 0 },
  };
}

/** Finds the subject of a command, which may have been removed since the caller last looked. */
export function find<Item>(items: ReadonlyMap<string, Item>, sid: string): Item {
  const item = items.get(sid);
  if (item === undefined) throw new Refusal("gone", `the router knows nothing of ${sid}`);
  return item;
}
