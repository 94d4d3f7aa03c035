import { describe, expect, test } from "vitest";
import { AVAILABLE, BREAK, createTown, OFFLINE, sidOf, type Town, type TownOptions } from "./support/town.js";

const DAY = 86_400;

function townWith(options: TownOptions = {}, workers: readonly string[] = ["ann"], timeout = 120): Town {
  const town = createTown(options);
  town.queue("team", { maxReservedWorkers: 2 });
  town.workflow("main", { filters: [{ expression: "1==1", targets: [{ queue: "team" }] }] }, { timeout });
  for (const name of workers) town.worker(name);
  town.heard();
  return town;
}

/** Brings the task `a` into a state, with ann as its worker. */
const REACH = {
  pending: (town: Town) => {
    town.send("ann", OFFLINE);
    town.task("a");
  },
  reserved: (town: Town) => void town.task("a"),
  assigned: (town: Town) => {
    town.task("a");
    town.accept("a");
  },
  wrapping: (town: Town) => {
    REACH.assigned(town);
    town.router.wrapTask(town.taskNamed("a").sid, { reason: "talked" });
  },
  completed: (town: Town) => {
    REACH.assigned(town);
    town.complete("a");
  },
  canceled: (town: Town) => {
    REACH.reserved(town);
    town.router.cancelTask(town.taskNamed("a").sid, { reason: "gone" });
  },
} as const;

type State = keyof typeof REACH;
const STATES = Object.keys(REACH) as State[];

const COMMANDS = {
  cancel: { code: "not-cancelable", from: ["pending", "reserved"], to: "canceled", no: "neither pending nor reserved" },
  wrap: { code: "not-assigned", from: ["assigned"], to: "wrapping", no: "not assigned" },
  complete: {
    code: "not-completable",
    from: ["assigned", "wrapping"],
    to: "completed",
    no: "neither assigned nor wrapping",
  },
} as const;

const cases = STATES.flatMap((state) =>
  (["cancel", "wrap", "complete"] as const).map((command) => [command, state] as const),
);

describe("commands in each state of a task", () => {
  test.each(cases)("%s a task in state %s", (command, state) => {
    const town = townWith();
    REACH[state](town);
    const { sid } = town.taskNamed("a");
    const { code, from, to, no } = COMMANDS[command];
    const perform = () => town.router[`${command}Task`](sid, { reason: "because" });
    if ((from as readonly string[]).includes(state)) {
      perform();
      expect(town.taskNamed("a")).toMatchObject({ status: to, reason: "because" });
      return;
    }
    const before = JSON.stringify([...town.router.tasks, ...town.router.reservations, ...town.router.workers]);
    const message = `task ${sid} is ${state}, ${no}`;
    expect(perform).toThrow(expect.objectContaining({ name: "Refusal", code, message }));
    expect(JSON.stringify([...town.router.tasks, ...town.router.reservations, ...town.router.workers])).toBe(before);
  });
});

describe("events at the end of a task", () => {
  test.each<[State, (town: Town, sid: string) => void, string[]]>([
    [
      "reserved",
      (town, sid) => town.router.cancelTask(sid, { reason: "gone" }),
      ["task.canceled", "reservation.canceled"],
    ],
    ["pending", (town, sid) => town.router.cancelTask(sid, { reason: "gone" }), ["task.canceled"]],
    ["assigned", (town, sid) => town.router.wrapTask(sid), ["task.wrapup", "reservation.wrapup"]],
    [
      "assigned",
      (town, sid) => town.router.completeTask(sid, { reason: "done" }),
      ["task.completed", "reservation.completed", "task.updated"],
    ],
    [
      "wrapping",
      (town, sid) => town.router.completeTask(sid, { reason: "done" }),
      ["task.completed", "reservation.completed", "task.updated"],
    ],
    ["pending", (town, sid) => town.router.deleteTask(sid), ["task.deleted"]],
    ["reserved", (town, sid) => town.router.deleteTask(sid), ["task.deleted", "reservation.canceled"]],
    ["assigned", (town, sid) => town.router.deleteTask(sid), ["task.deleted", "reservation.completed"]],
    ["completed", (town, sid) => town.router.deleteTask(sid), ["task.deleted"]],
  ])("a task in state %s", (state, end, events) => {
    const town = townWith();
    REACH[state](town);
    town.heard();
    end(town, town.taskNamed("a").sid);
    expect(town.heard()).toEqual(events);
  });

  test("deleting a task frees its worker", () => {
    for (const state of ["reserved", "assigned", "wrapping"] as const) {
      const town = townWith();
      REACH[state](town);
      town.task("b");
      town.router.deleteTask(town.taskNamed("a").sid);
      expect(town.offered("b")).toEqual(["ann"]);
      expect(town.router.reservationsOfWorker(town.workerNamed("ann").sid)).toHaveLength(1);
    }
  });

  test("completing an accepted reservation completes the task without a reason", () => {
    const town = townWith();
    town.task("a");
    const { sid } = town.accept("a");
    town.router.completeReservation(sid);
    expect(town.taskNamed("a")).toMatchObject({ status: "completed", reason: null });
  });

  test("completing a reservation completes the task and keeps its reason", () => {
    const town = townWith();
    REACH.wrapping(town);
    const [held] = town.router.reservationsOfTask(town.taskNamed("a").sid);
    town.router.completeReservation(String(held?.sid));
    expect(town.taskNamed("a")).toMatchObject({ status: "completed", reason: "talked" });
  });
});

describe("time to live", () => {
  test.each([
    ["pending", "canceled"],
    ["reserved", "canceled"],
    ["assigned", "assigned"],
  ] as const)("a task in state %s is %s after it", (state, then) => {
    const town = townWith({}, ["ann"], 1000);
    town.send("ann", state === "pending" ? OFFLINE : AVAILABLE);
    town.task("a", {}, { timeout: 50 });
    if (state === "assigned") town.accept("a");
    town.wait(49);
    expect(town.status("a")).toBe(state);
    town.wait(1);
    expect(town.status("a")).toBe(then);
    if (then === "canceled")
      expect(town.taskNamed("a").reason).toBe("Task TTL Exceeded or Max assignment count exceeded");
  });

  test("is one day by default", () => {
    const town = townWith({}, []);
    town.task("a");
    town.wait(DAY - 1);
    expect(town.status("a")).toBe("pending");
    town.wait(1);
    expect(town.status("a")).toBe("canceled");
  });

  test("ends after a reservation that ends at the same moment", () => {
    const town = townWith({}, ["ann"], 50);
    town.task("a", {}, { timeout: 50 });
    town.heard();
    town.wait(50);
    expect(town.heard()).toEqual(["reservation.timeout", "worker.activity.update", "task.canceled"]);
  });
});

test("a reservation ends before another task whose time ends at the same moment", () => {
  const town = townWith({}, ["ann"], 50);
  town.task("early", {}, { timeout: 60 });
  town.wait(10);
  town.task("late", {}, { timeout: 40 });
  town.heard();
  town.wait(40);
  expect(town.heard()).toEqual(["reservation.timeout", "worker.activity.update", "task.canceled"]);
  expect([town.status("early"), town.status("late")]).toEqual(["pending", "canceled"]);
});

describe("other ends by timers", () => {
  test.each(["assigned", "wrapping"] as const)(
    "a task in state %s is removed by the system one day after its assignment",
    (state) => {
      const town = townWith();
      REACH[state](town);
      town.wait(DAY - 1);
      town.heard();
      town.wait(1);
      expect(town.heard()).toEqual(["task.system-deleted", "reservation.completed"]);
      expect([town.router.tasks.size, town.router.reservations.size]).toEqual([0, 0]);
      town.task("b");
      expect(town.offered("b")).toEqual(["ann"]);
    },
  );

  test.each(["assigned", "wrapping"] as const)("an update of a task in state %s leaves its one day alone", (state) => {
    const town = townWith();
    REACH[state](town);
    town.wait(1_000);
    town.router.updateTask(town.taskNamed("a").sid, { priority: 5 });
    town.wait(DAY - 1_001);
    expect(town.status("a")).toBe(state);
    town.wait(1);
    expect(town.router.tasks.size).toBe(0);
  });

  test.each([
    ["completed", {}, 300],
    ["canceled", {}, 300],
    ["completed", { removalDelay: 900 }, 900],
    ["canceled", { removalDelay: 900 }, 900],
  ] as const)("a task in state %s is removed without an event, with %j after %i s", (state, options, delay) => {
    const town = townWith(options);
    REACH[state](town);
    town.wait(delay - 1);
    expect(town.router.tasks.size).toBe(1);
    town.heard();
    town.wait(1);
    expect(town.router.tasks.size).toBe(0);
    expect(town.router.reservations.size).toBe(0);
    expect(town.heard()).toEqual([]);
    expect(town.router.nextDue()).toBeUndefined();
  });

  test("a task is canceled after 1,000 moves from pending to reserved", () => {
    const town = townWith();
    town.task("a");
    for (let move = 1; move < 1000; move += 1) town.reject("a");
    expect(town.taskNamed("a")).toMatchObject({ status: "reserved", moves: 1000 });
    town.reject("a");
    expect(town.taskNamed("a")).toMatchObject({
      status: "canceled",
      reason: "Task TTL Exceeded or Max assignment count exceeded",
    });
  });

  test("maxMoves sets another limit, and the reservations of one batch are one move", () => {
    const town = townWith({ maxMoves: 2 }, ["ann", "bob"]);
    town.task("a");
    for (const name of ["ann", "bob", "ann", "bob"]) {
      expect(town.status("a")).toBe("reserved");
      town.reject("a", name);
    }
    expect(town.status("a")).toBe("canceled");
  });
});

describe("workers", () => {
  test("are created with an event, no attributes, and the next number", () => {
    const town = townWith();
    const { sid } = town.router.createWorker({ friendlyName: "bob" });
    expect(town.heard()).toEqual(["worker.created"]);
    expect(town.router.workers.get(sid)).toMatchObject({ attributes: "{}", activitySid: OFFLINE, order: 2 });
    const orders = ["a", "b"].map((name) => town.task(name).order);
    expect(orders).toEqual([1, 2]);
  });

  test("can be deleted only in an unavailable activity and without open reservations", () => {
    const town = townWith();
    const { sid } = town.workerNamed("ann");
    town.task("a");
    expect(() => town.router.deleteWorker(sid)).toThrow(expect.objectContaining({ code: "worker-available" }));
    town.send("ann", BREAK);
    expect(() => town.router.deleteWorker(sid)).toThrow(expect.objectContaining({ code: "worker-busy" }));
    town.reject("a");
    town.heard();
    town.router.deleteWorker(sid);
    expect(town.heard()).toEqual(["worker.deleted"]);
    expect([...town.router.workersOfQueue(sidOf("WQ", "team"))]).toEqual([]);
    expect(town.router.reservationsOfTask(town.taskNamed("a").sid)).toHaveLength(1);
  });

  test("a friendly name refers to the worker who has it now", () => {
    const town = townWith({}, []);
    town.queue("team");
    town.workflow("known", { default_filter: { queue: "team", known_worker_friendly_name: "task.agent" } });
    town.worker("ann", { activitySid: OFFLINE });
    const old = town.workerNamed("ann").sid;
    town.worker("ann");
    town.router.deleteWorker(old);
    town.task("a", { agent: "ann" }, { workflow: "known" });
    expect(town.offered("a")).toEqual(["ann"]);
  });

  test("have a version that counts changes of activity, attributes, name, and reservations", () => {
    const town = townWith();
    const { sid } = town.workerNamed("ann");
    const version = () => town.workerNamed("ann").version;
    expect(version()).toBe(0);
    town.task("a");
    expect(version()).toBe(1);
    town.router.updateWorker(sid, { attributes: '{"x":1}', friendlyName: "anna" });
    expect(version()).toBe(2);
    town.heard();
    town.router.updateWorker(sid, { attributes: '{"x":1}', friendlyName: "anna", activitySid: AVAILABLE });
    expect(version()).toBe(2);
    expect(town.heard()).toEqual([]);
    town.router.updateWorker(sid, { friendlyName: "ann" });
    expect([version(), town.heard()]).toEqual([3, []]);
  });

  test("report how long they were in the previous activity", () => {
    const town = townWith();
    town.wait(7);
    town.send("ann", BREAK);
    expect(town.events.at(-1)).toMatchObject({ previousActivitySid: AVAILABLE, timeInPreviousActivity: 7000 });
    expect(town.workerNamed("ann").dateStatusChanged).toBe(town.now());
  });
});

test("commands about records that do not exist are refused, and views of them are empty", () => {
  const town = townWith();
  expect(() => town.router.cancelTask("WTgone", { reason: "x" })).toThrow("the router knows nothing of WTgone");
  expect(town.router.reservationsOfTask("WTgone")).toEqual([]);
  expect(town.router.reservationsOfWorker("WKgone")).toEqual([]);
  expect([...town.router.tasksOfQueue("WQgone"), ...town.router.tasksOfWorkflow("WWgone")]).toEqual([]);
  expect(town.router.queuesOfWorker("WKgone")).toEqual([]);
});
