import { describe, expect, test } from "vitest";
import { AVAILABLE, BREAK, createTown, OFFLINE, sidOf, type Town } from "./support/town.js";

function townWith(workers: readonly string[] = ["ann", "bob"]): Town {
  const town = createTown();
  town.queue("team", { maxReservedWorkers: 3 });
  town.queue("nobody", { targetWorkers: "1==0" });
  town.workflow("main", { default_filter: { queue: "nobody" } }, { timeout: 30 });
  for (const name of workers) town.worker(name);
  town.heard();
  return town;
}

describe("a task for a worker", () => {
  const bound = (town: Town, name: string, worker: string, more: object = {}) =>
    town.task(name, {}, { workflowSid: null, routingTarget: town.workerNamed(worker).sid, ...more });

  test("bypasses all workflows and queues", () => {
    const town = townWith();
    bound(town, "call", "bob");
    expect(town.offered("call")).toEqual(["bob"]);
    expect(town.heard()).toEqual(["task.created", "reservation.created"]);
    expect(town.taskNamed("call")).toMatchObject({ queueSid: null, ignoreCapacity: true });
  });

  test("is listed in the given queue, and offered to no other worker of it", () => {
    const town = townWith();
    bound(town, "call", "bob", { queueSid: sidOf("WQ", "team") });
    expect(town.heard()).toEqual(["task-queue.entered", "task.created", "reservation.created"]);
    expect(town.offered("call")).toEqual(["bob"]);
  });

  test("ignores capacity and activity", () => {
    const town = townWith();
    town.capacity("bob", 0);
    town.send("bob", OFFLINE);
    bound(town, "call", "bob");
    expect(town.offered("call")).toEqual(["bob"]);
  });

  test("waits for both if IgnoreCapacity is false, the oldest task first", () => {
    const town = townWith();
    town.send("bob", BREAK);
    for (const name of ["a", "b"]) bound(town, name, "bob", { ignoreCapacity: false });
    expect(town.offered("a")).toEqual([]);
    town.send("bob", AVAILABLE);
    expect([town.offered("a"), town.offered("b")]).toEqual([["bob"], []]);
    town.accept("a");
    town.complete("a");
    expect(town.offered("b")).toEqual(["bob"]);
  });

  test("times out after 120 s, and is offered again", () => {
    const town = townWith();
    bound(town, "call", "bob");
    town.wait(119);
    expect(town.workerNamed("bob").activitySid).toBe(AVAILABLE);
    town.wait(1);
    expect(town.workerNamed("bob").activitySid).toBe(OFFLINE);
    expect(town.taskNamed("call")).toMatchObject({ status: "reserved", moves: 2 });
  });

  test("waits until its timeout if the worker no longer exists", () => {
    const town = townWith();
    town.send("bob", BREAK);
    bound(town, "call", "bob", { ignoreCapacity: false, timeout: 60 });
    const { sid } = town.workerNamed("bob");
    town.router.deleteWorker(sid);
    town.task("late", {}, { workflowSid: null, routingTarget: sid });
    town.wait(60);
    expect([town.status("call"), town.status("late")]).toEqual(["canceled", "pending"]);
  });
});

describe("a task for a worker and tasks of queues", () => {
  test.each([
    [1, 0, "bound"],
    [0, 1, "queued"],
    [0, 0, "bound"],
  ])(
    "a task for a worker of priority %i waits in one row with those of priority %i: %s is first",
    (mine, theirs, first) => {
      const town = townWith(["ann"]);
      town.send("ann", BREAK);
      const routingTarget = town.workerNamed("ann").sid;
      town.task("bound", {}, { workflowSid: null, routingTarget, ignoreCapacity: false, priority: mine });
      town.task("queued", {}, { workflowSid: null, routingTarget: sidOf("WQ", "team"), priority: theirs });
      town.send("ann", AVAILABLE);
      expect(town.offered(first)).toEqual(["ann"]);
    },
  );
});

describe("a task for a queue", () => {
  test("bypasses all workflows, and is offered to as many workers as the queue reserves", () => {
    const town = townWith();
    town.task("call", {}, { workflowSid: null, routingTarget: sidOf("WQ", "team") });
    expect(town.heard().slice(0, 2)).toEqual(["task-queue.entered", "task.created"]);
    expect(town.offered("call")).toEqual(["ann", "bob"]);
    expect(town.taskNamed("call")).toMatchObject({ ignoreCapacity: false, workflowSid: null });
  });

  test("waits there until its timeout", () => {
    const town = townWith([]);
    town.task("call", {}, { workflowSid: null, routingTarget: sidOf("WQ", "team"), timeout: 60 });
    expect([...town.router.tasksOfQueue(sidOf("WQ", "team"))]).toHaveLength(1);
    town.wait(59);
    expect(town.status("call")).toBe("pending");
    town.worker("ann");
    expect(town.offered("call")).toEqual(["ann"]);
  });

  test("ignores capacity if IgnoreCapacity is true", () => {
    const town = townWith();
    town.send("ann", OFFLINE);
    town.capacity("bob", 0);
    town.task("call", {}, { workflowSid: null, routingTarget: sidOf("WQ", "team"), ignoreCapacity: true });
    expect(town.offered("call").sort()).toEqual(["ann", "bob"]);
  });

  test("is then offered to a worker who joins the queue, even if unavailable", () => {
    const town = townWith([]);
    town.task("call", {}, { workflowSid: null, routingTarget: sidOf("WQ", "team"), ignoreCapacity: true });
    town.worker("ann", { activitySid: OFFLINE });
    expect(town.offered("call")).toEqual(["ann"]);
  });
});

test("a task for a workflow is routed by it", () => {
  const town = townWith();
  const sid = sidOf("WW", "main");
  town.task("call", {}, { workflowSid: null, routingTarget: sid });
  expect(town.taskNamed("call")).toMatchObject({ workflowSid: sid, ignoreCapacity: false });
  expect(town.queueOf("call")).toBe("nobody");
});

test("a task that ignores capacity ignores that of its known worker", () => {
  const town = townWith();
  town.workflow("known", { default_filter: { queue: "team", known_worker_friendly_name: "task.agent" } });
  town.send("bob", OFFLINE);
  town.task("call", { agent: "bob" }, { workflow: "known", ignoreCapacity: true });
  expect(town.offered("call")).toEqual(["bob"]);
});
