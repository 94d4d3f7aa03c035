import { describe, expect, test } from "vitest";
import {
  createRouter,
  type RecordChanges,
  type Router,
  type RoutingEvent,
  type Snapshot,
  type StoredWorkspace,
  type WorkflowVersion,
} from "../../routing/index.js";
import { AVAILABLE, DEFAULT, OFFLINE, sidOf } from "./support/town.js";

/** A store that keeps the last state of each record as text. */
function createStore() {
  const texts = new Map<string, [kind: string, text: string]>();
  const log: string[] = [];
  const changes: RecordChanges = {
    put(kind: string, record: object) {
      const { sid, workflowSid, version } = record as { sid?: string } & WorkflowVersion;
      const id = kind === "version" ? `${workflowSid}/${version}` : String(sid);
      log.push(`put ${kind}`);
      texts.set(id, [kind, JSON.stringify(record)]);
    },
    remove(kind: string, id: string) {
      log.push(`remove ${kind}`);
      texts.delete(id);
    },
  };
  const list = <Item>(kind: string) =>
    [...texts.values()].filter(([other]) => other === kind).map(([, text]) => JSON.parse(text) as Item);
  const snapshot = (): Snapshot => ({
    workers: list("worker"),
    tasks: list("task"),
    reservations: list("reservation"),
    versions: list("version"),
  });
  return { changes, snapshot, log };
}

let sids = 0;
const createSid = (prefix: string) => {
  sids += 1;
  return sidOf(prefix, String(sids));
};

const AT_START = { time: 0 };

/** The configuration of a workspace: one queue, and a workflow whose default filter leads to it. */
function workspace(target: object = {}, targetWorkers = "1==1"): Omit<StoredWorkspace, keyof Snapshot> {
  const none = { reservationActivitySid: null, assignmentActivitySid: null };
  const queue = { sid: sidOf("WQ", "team"), friendlyName: "team", targetWorkers };
  return {
    settings: {
      multiTaskEnabled: true,
      prioritizeQueueOrder: "FIFO",
      defaultActivitySid: OFFLINE,
      timeoutActivitySid: OFFLINE,
    },
    activities: [
      { sid: OFFLINE, friendlyName: "Offline", available: false },
      { sid: AVAILABLE, friendlyName: "Available", available: true },
    ],
    taskChannels: [{ sid: DEFAULT, uniqueName: "default", channelOptimizedRouting: false }],
    taskQueues: [{ ...queue, maxReservedWorkers: 1, taskOrder: "FIFO", ...none }],
    workflows: [workflowOf({ default_filter: { queue: queue.sid, ...target } })],
  };
}

const workflowOf = (routing: object) => ({
  sid: sidOf("WW", "main"),
  friendlyName: "main",
  configuration: JSON.stringify({ task_routing: routing }),
  taskReservationTimeout: 20,
});

const NOTHING: Snapshot = { workers: [], tasks: [], reservations: [], versions: [] };

/** A router of a workspace, with the records of an earlier one. */
function start(
  clock: { readonly time: number },
  store: ReturnType<typeof createStore>,
  setup = workspace(),
  records = NOTHING,
) {
  const events: RoutingEvent[] = [];
  const context = { now: () => clock.time, createSid, emit: (event: RoutingEvent) => events.push(event) };
  return { router: createRouter({ ...context, changes: store.changes }, {}, { ...setup, ...records }), events };
}

const route = (router: Router, target: object) =>
  router.putWorkflow(workflowOf({ default_filter: { queue: sidOf("WQ", "team"), ...target } }));

const task = { workflowSid: sidOf("WW", "main"), channelSid: DEFAULT };

describe("a restored router", () => {
  test("continues where the first one stopped: a reservation times out on time, and tasks keep their configuration", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    const ann = router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    const offered = router.createTask(task);
    const waiting = router.createTask(task);
    route(router, { priority: 5 });
    clock.time = 10_000;
    const again = start(clock, store, workspace({ priority: 5 }), store.snapshot());
    expect(again.events).toEqual([]);
    expect(again.router.nextDue()).toBe(20_000);
    clock.time = 20_000;
    again.router.advance();
    expect(again.events.map(({ type }) => type)).toEqual(["reservation.timeout", "worker.activity.update"]);
    again.router.updateWorker(ann.sid, { activitySid: AVAILABLE });
    expect(again.router.tasks.get(offered.sid)?.status).toBe("reserved");
    expect(again.router.tasks.get(waiting.sid)?.status).toBe("pending");
    expect(again.router.createTask(task)).toMatchObject({ workflowVersion: 2, priority: 5 });
  });

  test("keeps the old configuration for a pending task when the workflow changed while no router ran", () => {
    const store = createStore();
    const { router } = start(AT_START, store);
    const { sid } = router.createTask(task);
    const again = start(AT_START, store, workspace({ priority: 5 }), store.snapshot());
    again.router.updateTask(sid, { attributes: '{"a":1}' });
    expect(again.router.tasks.get(sid)).toMatchObject({ status: "pending", workflowVersion: 1, priority: 0 });
    expect(again.router.createTask(task)).toMatchObject({ workflowVersion: 2, priority: 5 });
  });

  test("fires the timers that were due in the meantime when it advances, and not before", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    router.createWorker({ friendlyName: "bob", activitySid: AVAILABLE });
    const { sid } = router.createTask(task);
    clock.time = 3_600_000;
    const again = start(clock, store, workspace(), store.snapshot());
    expect(again.events).toEqual([]);
    again.router.advance();
    expect(again.events.map(({ type }) => type)).toEqual([
      "reservation.timeout",
      "worker.activity.update",
      "reservation.created",
    ]);
    expect(again.router.tasks.get(sid)?.status).toBe("reserved");
  });

  test("has tasks where they were: in a target of a filter, and in a queue without a workflow", () => {
    const clock = { time: 0 };
    const store = createStore();
    const team = sidOf("WQ", "team");
    const targets = [
      { queue: team, priority: 2, timeout: 10 },
      { queue: team, priority: 7 },
    ];
    const setup = { ...workspace(), workflows: [workflowOf({ filters: [{ expression: "1==1", targets }] })] };
    const { router } = start(clock, store, setup);
    const routed = router.createTask(task);
    const bound = router.createTask({ workflowSid: null, channelSid: DEFAULT, routingTarget: team });
    const again = start(clock, store, setup, store.snapshot());
    clock.time = 10_000;
    again.router.advance();
    expect(again.router.tasks.get(routed.sid)).toMatchObject({ priority: 7, position: { filter: 0, target: 1 } });
    again.router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    again.router.cancelTask(routed.sid, { reason: "gone" });
    expect(again.router.tasks.get(bound.sid)?.status).toBe("reserved");
  });

  test("has the reservations of workers who were deleted", () => {
    const store = createStore();
    const { router } = start(AT_START, store);
    const { sid } = router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    const { sid: taskSid } = router.createTask(task);
    const [offer] = router.reservationsOfTask(taskSid);
    router.rejectReservation(String(offer?.sid), OFFLINE);
    router.deleteWorker(sid);
    const again = start(AT_START, store, workspace(), store.snapshot());
    expect(again.router.reservationsOfTask(taskSid)).toMatchObject([{ workerName: "ann", status: "rejected" }]);
    again.router.deleteTask(taskSid);
    expect(again.router.reservations.size).toBe(0);
  });

  test("ignores records whose counterpart is missing: a reservation without its task, a task without its version", () => {
    const store = createStore();
    const { router } = start(AT_START, store);
    router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    router.createTask(task);
    const pending = router.createTask(task);
    const { position: _, ...placeless } = { ...pending, sid: sidOf("WT", "placeless"), queueSid: null };
    const kept = { ...store.snapshot(), tasks: [structuredClone(pending), placeless] };
    const whole = start(AT_START, store, workspace(), kept);
    expect([whole.router.tasks.size, whole.router.reservations.size]).toEqual([2, 0]);
    expect(whole.router.cancelTask(placeless.sid, { reason: "gone" }).status).toBe("canceled");
    const again = start(AT_START, store, workspace(), { ...kept, versions: [] });
    expect(again.router.cancelTask(pending.sid, { reason: "gone" }).status).toBe("canceled");
  });

  test("gives a worker the task channels that its record lacks, and stores them", () => {
    const store = createStore();
    const { router } = start(AT_START, store);
    const ann = router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    const more = { sid: sidOf("TC", "more"), uniqueName: "more", channelOptimizedRouting: false };
    const setup = workspace();
    const taskChannels = [...setup.taskChannels, more];
    const again = start(AT_START, store, { ...setup, taskChannels }, store.snapshot());
    expect(again.router.workers.get(ann.sid)?.channels[more.sid]).toMatchObject({ capacity: 1, available: true });
    again.router.advance();
    expect(store.snapshot().workers[0]?.channels).toHaveProperty(more.sid);
    again.router.createTask({ ...task, channelSid: more.sid });
    expect(again.router.reservationsOfWorker(ann.sid)).toHaveLength(1);
  });

  test("offers a reserved task to more workers, with lateReservations fill", () => {
    const store = createStore();
    const setup = workspace();
    const taskQueues = setup.taskQueues.map((queue) => ({ ...queue, maxReservedWorkers: 2 }));
    const { router } = start(AT_START, store, { ...setup, taskQueues });
    router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    const { sid } = router.createTask(task);
    const context = { now: () => 0, createSid, emit: () => {} };
    const stored = { ...setup, taskQueues, ...store.snapshot() };
    const again = createRouter(context, { lateReservations: "fill" }, stored);
    again.createWorker({ friendlyName: "bob", activitySid: AVAILABLE });
    expect(again.reservationsOfTask(sid).map(({ workerName }) => workerName)).toEqual(["ann", "bob"]);
  });

  test("restores records in their order of creation, and continues to count", () => {
    const store = createStore();
    const { router } = start(AT_START, store);
    for (let count = 0; count < 3; count += 1) router.createTask(task);
    for (const friendlyName of ["ann", "bob"]) router.createWorker({ friendlyName, activitySid: AVAILABLE });
    route(router, { priority: 1 });
    const { workers, tasks, reservations, versions } = store.snapshot();
    const reversed = {
      workers: workers.toReversed(),
      tasks: tasks.toReversed(),
      reservations: reservations.toReversed(),
      versions: versions.toReversed(),
    };
    const again = start(AT_START, store, workspace({ priority: 1 }), reversed);
    expect([...again.router.workers]).toEqual(workers);
    expect([...again.router.tasks]).toEqual(tasks);
    expect([...again.router.reservations]).toEqual(reservations);
    const next = again.router.createTask(task);
    expect(next).toMatchObject({ order: 4, workflowVersion: 2, priority: 1 });
    const last = again.router.createWorker({ friendlyName: "eve", activitySid: AVAILABLE });
    expect(last.order).toBe(3);
    expect(last.idleOrder).toBeGreaterThan(Math.max(...workers.map(({ idleOrder }) => idleOrder)));
    expect([...again.router.reservations].at(-1)?.order).toBe(3);
  });

  test("has the channels of a worker whose task channel no longer exists, by their SIDs", () => {
    const store = createStore();
    const { router } = start(AT_START, store);
    const ann = router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    const again = start(AT_START, store, { ...workspace(), taskChannels: [] }, store.snapshot());
    expect(again.router.scopeOfWorker(ann.sid)).toMatchObject({ channel: { [DEFAULT]: { configured_capacity: 1 } } });
  });

  test("decides again which workers belong to a queue whose expression reads their channels", () => {
    const store = createStore();
    const setup = workspace({}, "channel.default.assigned_tasks == 0");
    const { router } = start(AT_START, store, setup);
    const ann = router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    const again = start(AT_START, store, setup, store.snapshot());
    expect(again.router.queuesOfWorker(ann.sid)).toEqual([sidOf("WQ", "team")]);
  });
});

describe("changes of records", () => {
  test("are reported once per command, and end with the removal of what a record belongs to", () => {
    const store = createStore();
    const { router } = start(AT_START, store);
    router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    store.log.length = 0;
    const { sid } = router.createTask(task);
    expect([...store.log].sort()).toEqual(["put reservation", "put task", "put worker"]);
    store.log.length = 0;
    route(router, { priority: 1 });
    expect(store.log).toEqual(["put version"]);
    store.log.length = 0;
    router.deleteTask(sid);
    expect([...store.log].sort()).toEqual(["put worker", "remove reservation", "remove task", "remove version"]);
    router.removeWorkflow(sidOf("WW", "main"));
    expect(store.snapshot().versions).toEqual([]);
  });

  test("are plain JSON that reads back the same", () => {
    const store = createStore();
    const { router } = start(AT_START, store);
    router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    router.createTask(task);
    const { workers, tasks, reservations } = store.snapshot();
    expect([workers, tasks, reservations]).toEqual([[...router.workers], [...router.tasks], [...router.reservations]]);
  });
});
