import { describe, expect, test } from "vitest";
import {
  createRouter,
  type RecordChanges,
  type Router,
  type RoutingEvent,
  type Snapshot,
  type WorkflowVersion,
} from "../../routing/index.js";
import { AVAILABLE, DEFAULT, OFFLINE, sidOf } from "./support/town.js";

/** A store: what was told of each record last, as text. */
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

function start(clock: { time: number }, store: ReturnType<typeof createStore>, kept?: Snapshot) {
  const events: RoutingEvent[] = [];
  const context = { now: () => clock.time, createSid, emit: (event: RoutingEvent) => events.push(event) };
  return { router: createRouter({ ...context, changes: store.changes }, {}, kept), events };
}

function tell(router: Router, queue = "1==1"): void {
  const settings = { multiTaskEnabled: true, prioritizeQueueOrder: "FIFO" } as const;
  router.configure({ ...settings, defaultActivitySid: OFFLINE, timeoutActivitySid: OFFLINE });
  router.putActivity({ sid: OFFLINE, friendlyName: "Offline", available: false });
  router.putActivity({ sid: AVAILABLE, friendlyName: "Available", available: true });
  router.putTaskChannel({ sid: DEFAULT, uniqueName: "default", channelOptimizedRouting: false });
  const none = { reservationActivitySid: null, assignmentActivitySid: null };
  const more = { maxReservedWorkers: 1, taskOrder: "FIFO", ...none } as const;
  router.putTaskQueue({ sid: sidOf("WQ", "team"), friendlyName: "team", targetWorkers: queue, ...more });
}

const route = (router: Router, target: object) =>
  router.putWorkflow({
    sid: sidOf("WW", "main"),
    friendlyName: "main",
    configuration: JSON.stringify({ task_routing: { default_filter: { queue: sidOf("WQ", "team"), ...target } } }),
    taskReservationTimeout: 20,
  });

const task = { workflowSid: sidOf("WW", "main"), channelSid: DEFAULT };

describe("a router that is brought back", () => {
  test("goes on where the first one stopped: an offer times out in its time, by its configuration", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    tell(router);
    route(router, {});
    const ann = router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    const offered = router.createTask(task);
    const waiting = router.createTask(task);
    route(router, { priority: 5 });
    clock.time = 10_000;
    const again = start(clock, store, store.snapshot());
    tell(again.router);
    route(again.router, { priority: 5 });
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

  test("does what was due meanwhile when it knows the whole workspace again, and not before", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    tell(router);
    route(router, {});
    router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    router.createWorker({ friendlyName: "bob", activitySid: AVAILABLE });
    const { sid } = router.createTask(task);
    clock.time = 3_600_000;
    const again = start(clock, store, store.snapshot());
    tell(again.router);
    route(again.router, {});
    expect(again.events).toEqual([]);
    again.router.advance();
    expect(again.events.map(({ type }) => type)).toEqual([
      "reservation.timeout",
      "worker.activity.update",
      "reservation.created",
    ]);
    expect(again.router.tasks.get(sid)?.status).toBe("reserved");
  });

  test("has tasks where they were: in a target of a filter, and past all workflows", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    const team = sidOf("WQ", "team");
    const targets = [
      { queue: team, priority: 2, timeout: 10 },
      { queue: team, priority: 7 },
    ];
    const workflow = {
      sid: sidOf("WW", "main"),
      friendlyName: "main",
      configuration: JSON.stringify({ task_routing: { filters: [{ expression: "1==1", targets }] } }),
      taskReservationTimeout: 20,
    };
    tell(router);
    router.putWorkflow(workflow);
    const routed = router.createTask(task);
    const bound = router.createTask({ workflowSid: null, channelSid: DEFAULT, routingTarget: team });
    const again = start(clock, store, store.snapshot());
    tell(again.router);
    again.router.putWorkflow(workflow);
    clock.time = 10_000;
    again.router.advance();
    expect(again.router.tasks.get(routed.sid)).toMatchObject({ priority: 7, position: { filter: 0, target: 1 } });
    again.router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    again.router.cancelTask(routed.sid, "gone");
    expect(again.router.tasks.get(bound.sid)?.status).toBe("reserved");
  });

  test("knows reservations of workers who are gone", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    tell(router);
    route(router, {});
    const { sid } = router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    const { sid: taskSid } = router.createTask(task);
    const [offer] = router.reservationsOfTask(taskSid);
    router.rejectReservation(String(offer?.sid), OFFLINE);
    router.deleteWorker(sid);
    const again = start(clock, store, store.snapshot());
    tell(again.router);
    expect(again.router.reservationsOfTask(taskSid)).toMatchObject([{ workerName: "ann", status: "rejected" }]);
    again.router.deleteTask(taskSid);
    expect(again.router.reservations.size).toBe(0);
  });

  test("leaves out what a store lost: a reservation without its task, a configuration that is not there", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    tell(router);
    route(router, {});
    router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    router.createTask(task);
    const pending = router.createTask(task);
    const { position: _, ...placeless } = { ...pending, sid: sidOf("WT", "placeless"), queueSid: null };
    const kept = { ...store.snapshot(), tasks: [structuredClone(pending), placeless] };
    const whole = start(clock, store, kept);
    tell(whole.router);
    expect([whole.router.tasks.size, whole.router.reservations.size]).toEqual([2, 0]);
    expect(whole.router.cancelTask(placeless.sid, "gone").status).toBe("canceled");
    const again = start(clock, store, { ...kept, versions: [] });
    tell(again.router);
    expect(again.router.cancelTask(pending.sid, "gone").status).toBe("canceled");
  });
});

test("a queue that asks for task channels has its workers again, whichever is told first", () => {
  const clock = { time: 0 };
  const store = createStore();
  const first = start(clock, store);
  const expression = "channel.default.assigned_tasks == 0";
  tell(first.router, expression);
  const ann = first.router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
  const again = start(clock, store, store.snapshot());
  const none = { reservationActivitySid: null, assignmentActivitySid: null };
  const more = { maxReservedWorkers: 1, taskOrder: "FIFO", ...none } as const;
  const queue = { sid: sidOf("WQ", "team"), friendlyName: "team", targetWorkers: expression, ...more };
  again.router.putTaskQueue(queue);
  expect(again.router.queuesOfWorker(ann.sid)).toEqual([]);
  tell(again.router, expression);
  expect(again.router.queuesOfWorker(ann.sid)).toEqual([queue.sid]);
});

describe("what is kept", () => {
  test("is told of once a command, and removed with what it belongs to", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    tell(router);
    route(router, {});
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

  test("is plain JSON: reading it back gives the same", () => {
    const clock = { time: 0 };
    const store = createStore();
    const { router } = start(clock, store);
    tell(router);
    route(router, {});
    router.createWorker({ friendlyName: "ann", activitySid: AVAILABLE });
    router.createTask(task);
    const { workers, tasks, reservations } = store.snapshot();
    expect([workers, tasks, reservations]).toEqual([[...router.workers], [...router.tasks], [...router.reservations]]);
  });
});
