import fc from "fast-check";
import {
  compileExpression,
  createWorkerScope,
  type ExpressionKind,
  parseExpression,
  toTimeVariables,
} from "../../../language/index.js";
import {
  createRouter,
  type QueueOrder,
  type RecordChanges,
  Refusal,
  type Reservation,
  type Router,
  type RoutingEvent,
  type RoutingOptions,
  type Snapshot,
  type StoredWorkspace,
  type Task,
  type Worker,
  type WorkflowVersion,
} from "../../../routing/index.js";
import { createEventCheck } from "./check-events.mjs";

// A small workspace for random steps. It has few queues, workers and kinds of tasks, so that they interact.

const sidOf = (prefix: string, number: number) => prefix + String(number).padStart(32, "0");
const [OFFLINE, AVAILABLE, READY] = [sidOf("WA", 1), sidOf("WA", 2), sidOf("WA", 3)] as const;
const ACTIVITIES = [OFFLINE, AVAILABLE, READY] as const;
const CHANNELS = [sidOf("TC", 1), sidOf("TC", 2)] as const;
const QUEUES = [sidOf("WQ", 1), sidOf("WQ", 2), sidOf("WQ", 3)] as const;
const WORKFLOWS = [sidOf("WW", 1), sidOf("WW", 2)] as const;
const START = Date.parse("2026-03-04T10:00:00Z");

const TARGET_WORKERS = [
  "1==1",
  "skills HAS 'a'",
  "skills HAS 'b'",
  `activity_sid == '${READY}'`,
  "channel.one.assigned_tasks == 0",
  "level > 2",
  "1==0",
];
const ATTRIBUTES = [
  "{}",
  '{"skills":["a"],"level":1}',
  '{"skills":["a","b"],"level":3}',
  '{"skills":["b"],"level":5}',
  '{"level":"x"}',
];
const KINDS = [
  '{"kind":"x"}',
  '{"kind":"y","need":3}',
  `{"kind":"x","agent":"worker 1"}`,
  `{"kind":"z","sid":"${sidOf("WK", 1)}"}`,
  "{}",
];
const FILTERS = ["kind == 'x'", "kind == 'y'", "1==1", "kind == 'z'", "taskrouter.currentMin != '01'", "(("];
const EXPRESSIONS = [
  undefined,
  undefined,
  "worker.level >= task.need",
  "worker.skills HAS 'a'",
  "taskrouter.currentMin != '00'",
  "1==0",
];
const SKIPS = [undefined, undefined, "1==1", "workers.available == 0"];
const ORDERS = [undefined, undefined, "worker.level DESC", "worker.level ASC"];

const index = (list: readonly unknown[]) => fc.nat(list.length - 1);
const pick = <Item>(list: readonly Item[]) => fc.constantFrom(...list);

const target = fc
  .record({
    queue: pick(QUEUES),
    priority: fc.option(fc.nat(3), { nil: undefined }),
    timeout: fc.option(fc.constantFrom(1, 5, 30, 100), { nil: undefined }),
    expression: pick(EXPRESSIONS),
    order_by: pick(ORDERS),
    skip_if: pick(SKIPS),
    known: fc.constantFrom(undefined, undefined, undefined, "agent", "sid"),
  })
  .map(({ known, ...rest }) => ({
    ...rest,
    ...(known === "agent" ? { known_worker_friendly_name: "task.agent" } : {}),
    ...(known === "sid" ? { known_worker_sid: "task.sid" } : {}),
  }));

const configuration = fc
  .record({
    filters: fc.array(
      fc.record({ expression: pick(FILTERS), targets: fc.array(target, { minLength: 1, maxLength: 3 }) }),
      { maxLength: 3 },
    ),
    default_filter: fc.option(fc.record({ queue: pick(QUEUES), skip_if: pick(SKIPS) }), { nil: undefined }),
  })
  .map((routing) => JSON.stringify({ task_routing: routing }));

const queue = fc.record({
  which: index(QUEUES),
  targetWorkers: pick(TARGET_WORKERS),
  maxReservedWorkers: fc.constantFrom(1, 1, 2, 3),
  taskOrder: fc.constantFrom<QueueOrder>("FIFO", "FIFO", "LIFO"),
});

const which = fc.nat(30);

/** A random step. Numbers select one of the existing records. */
export const steps = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("worker" as const),
      attributes: pick(ATTRIBUTES),
      activity: pick(ACTIVITIES),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("task" as const),
      attributes: pick(KINDS),
      workflow: pick(WORKFLOWS),
      channel: pick(CHANNELS),
      priority: fc.nat(3),
      timeout: fc.constantFrom(20, 200, 86_400),
      bound: fc.constantFrom("no", "no", "no", "no", "no", "queue", "worker"),
      ignoreCapacity: fc.constantFrom(undefined, undefined, true, false),
      which,
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant("accept" as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("reject" as const),
      which,
      activity: fc.constantFrom(undefined, ...ACTIVITIES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("hold" as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel reservation" as const), which }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("complete" as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("wrap" as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("cancel" as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete worker" as const), which }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("wait" as const), seconds: fc.constantFrom(0, 1, 5, 30, 61, 400, 90_000) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("activity" as const),
      which,
      activity: pick(ACTIVITIES),
      reject: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("attributes" as const), which, attributes: pick(ATTRIBUTES) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("channel" as const),
      which,
      channel: pick(CHANNELS),
      capacity: fc.nat(3),
      available: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("workflow" as const),
      workflow: pick(WORKFLOWS),
      configuration,
      reEvaluate: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("queue" as const), queue }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("update" as const),
      which,
      attributes: fc.constantFrom(undefined, ...KINDS),
      priority: fc.option(fc.nat(3), { nil: undefined }),
    }),
  },
);

export type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

export interface VillageOptions {
  readonly multiTaskEnabled: boolean;
  readonly prioritizeQueueOrder: QueueOrder;
  readonly timeoutActivity: string;
  readonly queues: readonly {
    which: number;
    targetWorkers: string;
    maxReservedWorkers: number;
    taskOrder: QueueOrder;
  }[];
  readonly workflows: readonly string[];
  readonly options: Partial<RoutingOptions>;
}

export const villageOptions: fc.Arbitrary<VillageOptions> = fc.record({
  multiTaskEnabled: fc.constantFrom(true, true, true, false),
  prioritizeQueueOrder: fc.constantFrom<QueueOrder>("FIFO", "LIFO"),
  timeoutActivity: pick([OFFLINE, OFFLINE, READY]),
  queues: fc.array(queue, { maxLength: 3 }),
  workflows: fc.tuple(configuration, configuration),
  options: fc.record(
    {
      failedReservation: fc.constantFrom("stay" as const, "advance" as const),
      lastTargetTimeout: fc.constantFrom("fallThrough" as const, "cancel" as const),
      filterDeadlines: fc.constantFrom("fromEntry" as const, "fromCreation" as const),
      skippedTimeout: fc.constantFrom("counts" as const, "isLeftOut" as const),
      configurationOfOldTasks: fc.constantFrom("old" as const, "new" as const),
      updatedAttributes: fc.constantFrom("stay" as const, "reEvaluate" as const),
      lateReservations: fc.constantFrom("none" as const, "fill" as const),
      maxMoves: fc.constantFrom(2, 1_000),
    },
    { requiredKeys: [] },
  ),
});

/** The configuration of the village, in the order in which the router received it. */
interface Told {
  readonly activities: Parameters<Router["putActivity"]>[0][];
  readonly channels: Parameters<Router["putTaskChannel"]>[0][];
  readonly queues: Map<string, Parameters<Router["putTaskQueue"]>[0]>;
  readonly workflows: Map<string, Parameters<Router["putWorkflow"]>[0]>;
}

export interface Village {
  readonly router: Router;
  readonly events: readonly string[];
  /** Contradictions between events. */
  readonly wrong: readonly string[];
  now(): number;
  perform(step: Step): void;
  /** Pending tasks that a free worker could take, found by comparing all of them. */
  listNeglected(): string[];
  /** The same village, restored from its stored records. */
  restart(): Village;
}

interface Start {
  readonly time: number;
  readonly sids: number;
  readonly kept: Snapshot;
  readonly told: Told;
}

export function createVillage(options: VillageOptions, start?: Start): Village {
  let time = start?.time ?? START;
  let sids = start?.sids ?? 0;
  const wrong: string[] = [];
  const check = createEventCheck(options);
  const events: string[] = [];
  const kept = createKept(start?.kept);
  const told = start?.told ?? plainVillage(options);
  const router = createRouter(
    {
      now: () => time,
      createSid: (prefix) => {
        sids += 1;
        return sidOf(prefix, sids);
      },
      emit: (event) => {
        wrong.push(...check.take(event));
        events.push(describe(event));
      },
      changes: kept.changes,
    },
    options.options,
    start === undefined ? undefined : { ...toSetup(options, told), ...start.kept },
  );
  if (start === undefined) setUp(router, toSetup(options, told));
  else router.advance();
  const village: Village = {
    router,
    events,
    wrong,
    now: () => time,
    perform(step) {
      if (step.do === "wait") {
        time += step.seconds * 1000;
        router.advance();
        return;
      }
      try {
        perform(router, told, step);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        events.push(`refused: ${error.code}`);
      }
    },
    listNeglected: () => listNeglected(village.router, told, kept.versions(), options, time),
    restart: () => createVillage(options, { time, sids, kept: kept.snapshot(), told: structuredClone(told) }),
  };
  return village;
}

type Setup = Omit<StoredWorkspace, keyof Snapshot>;

function toSetup({ multiTaskEnabled, prioritizeQueueOrder, timeoutActivity }: VillageOptions, told: Told): Setup {
  const activities = { defaultActivitySid: OFFLINE, timeoutActivitySid: timeoutActivity };
  return {
    settings: { multiTaskEnabled, prioritizeQueueOrder, ...activities },
    activities: told.activities,
    taskChannels: told.channels,
    taskQueues: [...told.queues.values()],
    workflows: [...told.workflows.values()],
  };
}

function setUp(router: Router, { settings, activities, taskChannels, taskQueues, workflows }: Setup): void {
  router.configure(settings);
  for (const activity of activities) router.putActivity(activity);
  for (const channel of taskChannels) router.putTaskChannel(channel);
  for (const each of taskQueues) router.putTaskQueue(each);
  for (const workflow of workflows) router.putWorkflow(workflow);
}

function describe({ type, time, task, worker, reservation, queueSid, workflowSid }: RoutingEvent): string {
  // only the order of these numbers matters
  return JSON.stringify([type, time, task, worker, reservation, queueSid, workflowSid], (key, value) =>
    key === "order" || key === "idleOrder" ? undefined : value,
  );
}

/** A store that keeps the last reported state of each record. */
function createKept(before?: Snapshot) {
  const records = new Map<string, [kind: string, text: string]>();
  const put = (kind: string, id: string, record: object) => records.set(id, [kind, JSON.stringify(record)]);
  const idOf = ({ workflowSid, version }: WorkflowVersion) => `${workflowSid}/${version}`;
  for (const worker of before?.workers ?? []) put("worker", worker.sid, worker);
  for (const task of before?.tasks ?? []) put("task", task.sid, task);
  for (const reservation of before?.reservations ?? []) put("reservation", reservation.sid, reservation);
  for (const version of before?.versions ?? []) put("version", idOf(version), version);
  const list = <Item>(wanted: string): Item[] =>
    [...records.values()].filter(([kind]) => kind === wanted).map(([, text]) => JSON.parse(text) as Item);
  return {
    changes: {
      put: (kind: string, record: { sid?: string } | WorkflowVersion) =>
        void put(kind, "configuration" in record ? idOf(record) : String(record.sid), record),
      remove: (_: string, id: string) => void records.delete(id),
    } as RecordChanges,
    versions: () => list<WorkflowVersion>("version"),
    snapshot: (): Snapshot => ({
      workers: list("worker"),
      tasks: list("task"),
      reservations: list("reservation"),
      versions: list("version"),
    }),
  };
}

function plainVillage({ queues, workflows }: VillageOptions): Told {
  const told: Told = {
    activities: [
      { sid: OFFLINE, friendlyName: "Offline", available: false },
      { sid: AVAILABLE, friendlyName: "Available", available: true },
      { sid: READY, friendlyName: "Ready", available: true },
    ],
    channels: [
      { sid: CHANNELS[0], uniqueName: "one", channelOptimizedRouting: false },
      { sid: CHANNELS[1], uniqueName: "two", channelOptimizedRouting: true },
    ],
    queues: new Map(),
    workflows: new Map(),
  };
  for (const at of QUEUES.keys()) {
    const given = queues.find((each) => each.which === at);
    const plain = { targetWorkers: "1==1", maxReservedWorkers: 1, taskOrder: "FIFO" as const };
    const one = toQueue({ which: at, ...(given ?? plain) });
    told.queues.set(one.sid, one);
  }
  for (const [at, text] of workflows.entries())
    told.workflows.set(WORKFLOWS[at] ?? "", toWorkflow(WORKFLOWS[at] ?? "", text));
  return told;
}

function toQueue({ which: at, ...rest }: VillageOptions["queues"][number]) {
  const activities = { reservationActivitySid: OFFLINE, assignmentActivitySid: OFFLINE };
  return { sid: QUEUES[at] ?? "", friendlyName: `queue ${at}`, ...rest, ...activities };
}

function toWorkflow(sid: string, text: string) {
  return { sid, friendlyName: sid, configuration: text, taskReservationTimeout: 20 };
}

const at = <Item>(items: Iterable<Item>, number: number): Item | undefined => {
  const list = [...items];
  return list[number % Math.max(1, list.length)];
};

type Do = { [Name in Step["do"]]: (scene: Scene, step: Extract<Step, { do: Name }>) => unknown };

/** The subjects of a step. */
interface Scene {
  readonly router: Router;
  readonly told: Told;
  readonly task: Task | undefined;
  readonly worker: Worker | undefined;
  readonly reservation: Reservation | undefined;
}

const DO: Do = {
  worker: ({ router }, { attributes, activity }) => {
    const names = new Set([...router.workers].map(({ friendlyName }) => friendlyName));
    let number = 0;
    while (names.has(`worker ${number}`)) number += 1;
    const friendlyName = `worker ${number}`;
    router.createWorker({ friendlyName, attributes, activitySid: activity });
  },
  task: ({ router, worker }, step) => createTask(router, step, worker),
  accept: ({ router, reservation }) => reservation && router.acceptReservation(reservation.sid),
  reject: ({ router, reservation }, { activity }) => reservation && router.rejectReservation(reservation.sid, activity),
  hold: ({ router, reservation }) => reservation && router.holdReservation(reservation.sid),
  "cancel reservation": ({ router, reservation }) => reservation && router.cancelReservation(reservation.sid),
  complete: ({ router, task }) => task && router.completeTask(task.sid, { reason: "done" }),
  wrap: ({ router, task }) => task && router.wrapTask(task.sid),
  cancel: ({ router, task }) => task && router.cancelTask(task.sid, { reason: "gone" }),
  delete: ({ router, task }) => task && router.deleteTask(task.sid),
  "delete worker": ({ router, worker }) => worker && router.deleteWorker(worker.sid),
  wait: () => {},
  activity: ({ router, worker }, { activity, reject }) =>
    worker && router.updateWorker(worker.sid, { activitySid: activity, rejectPendingReservations: reject }),
  attributes: ({ router, worker }, { attributes }) => worker && router.updateWorker(worker.sid, { attributes }),
  channel: ({ router, worker }, { channel, capacity, available }) =>
    worker && router.updateWorkerChannel(worker.sid, channel, { capacity, available }),
  workflow: ({ router, told }, { workflow, configuration: text, reEvaluate }) => {
    const one = toWorkflow(workflow, text);
    told.workflows.set(one.sid, one);
    router.putWorkflow(one, reEvaluate);
  },
  queue: ({ router, told }, step) => {
    const one = toQueue(step.queue);
    told.queues.set(one.sid, one);
    router.putTaskQueue(one);
  },
  update: ({ router, task }, { attributes, priority }) =>
    task &&
    router.updateTask(task.sid, {
      ...(attributes === undefined ? {} : { attributes }),
      ...(priority === undefined ? {} : { priority }),
    }),
};

function perform(router: Router, told: Told, step: Step): void {
  const number = "which" in step ? step.which : 0;
  const pending = [...router.reservations].filter(({ status }) => status === "pending");
  const scene = {
    router,
    told,
    task: at(router.tasks, number),
    worker: at(router.workers, number),
    reservation: at(pending, number),
  };
  (DO[step.do] as (scene: Scene, step: Step) => unknown)(scene, step);
}

function createTask(router: Router, step: Extract<Step, { do: "task" }>, worker: Worker | undefined): void {
  const { attributes, channel, priority, timeout, ignoreCapacity } = step;
  const target =
    step.bound === "queue" ? QUEUES[step.which % QUEUES.length] : step.bound === "worker" ? worker?.sid : undefined;
  router.createTask({
    workflowSid: target === undefined ? step.workflow : null,
    attributes,
    channelSid: channel,
    priority,
    timeout,
    ...(target === undefined ? {} : { routingTarget: target }),
    ...(ignoreCapacity === undefined ? {} : { ignoreCapacity }),
  });
}

type RawTarget = { expression?: string; known_worker_sid?: string; known_worker_friendly_name?: string };

function listNeglected(
  router: Router,
  told: Told,
  versions: readonly WorkflowVersion[],
  options: VillageOptions,
  time: number,
): string[] {
  const pending = [...router.tasks].filter(({ status }) => status === "pending");
  return pending.flatMap((task) => {
    const target = findTarget(task, versions);
    return [...router.workers]
      .filter((worker) => couldHave(task, worker, target, told, options, time, router))
      .map((worker) => `task ${task.sid} waits although it fits worker ${worker.sid}`);
  });
}

function findTarget(task: Task, versions: readonly WorkflowVersion[]): RawTarget | undefined {
  const { workflowSid, workflowVersion, position } = task;
  if (workflowSid === null || position === undefined) return undefined;
  const version = versions.find((each) => each.workflowSid === workflowSid && each.version === workflowVersion);
  const routing = JSON.parse(version?.configuration ?? "{}").task_routing;
  return position.filter === -1 ? routing.default_filter : routing.filters[position.filter].targets[position.target];
}

function couldHave(
  task: Task,
  worker: Worker,
  target: RawTarget | undefined,
  told: Told,
  { multiTaskEnabled }: VillageOptions,
  time: number,
  router: Router,
): boolean {
  const isBound = task.routingTarget?.startsWith("WK") === true;
  if (isBound && task.routingTarget !== worker.sid) return false;
  const channel = worker.channels[task.channelSid];
  const isAvailable = told.activities.find(({ sid }) => sid === worker.activitySid)?.available === true;
  const isIdle = router
    .reservationsOfWorker(worker.sid)
    .every(({ status }) => !/pending|accepted|wrapping/.test(status));
  const hasRoom = multiTaskEnabled ? channel?.available === true && channel.taken < channel.capacity : isIdle;
  if (!task.ignoreCapacity && !(isAvailable && hasRoom)) return false;
  if (isBound) return true;
  const scope = toScope(worker, told);
  const queue = told.queues.get(task.queueSid ?? "");
  if (queue === undefined || !isTrue(queue.targetWorkers, "queue", { worker: scope })) return false;
  const attributes = JSON.parse(task.attributes);
  if (target?.known_worker_sid !== undefined && attributes.sid !== worker.sid) return false;
  if (target?.known_worker_friendly_name !== undefined && attributes.agent !== worker.friendlyName) return false;
  if (target?.expression === undefined) return true;
  return isTrue(target.expression, "target", { worker: scope, task: attributes, taskrouter: toTimeVariables(time) });
}

function toScope(worker: Worker, told: Told) {
  const channel = Object.fromEntries(
    told.channels.map(({ sid, uniqueName }) => [
      uniqueName,
      { assigned_tasks: worker.channels[sid]?.assigned ?? null },
    ]),
  );
  const activityName = told.activities.find(({ sid }) => sid === worker.activitySid)?.friendlyName ?? null;
  return createWorkerScope(JSON.parse(worker.attributes), {
    sid: worker.sid,
    friendly_name: worker.friendlyName,
    activity_sid: worker.activitySid,
    activity_name: activityName,
    channel,
  });
}

function isTrue(
  text: string,
  kind: ExpressionKind,
  scope: Parameters<ReturnType<typeof compileExpression>>[0],
): boolean {
  const { ast } = parseExpression(text);
  return ast !== undefined && compileExpression(ast, kind)(scope);
}
