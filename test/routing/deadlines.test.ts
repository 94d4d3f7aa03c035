import { describe, expect, test } from "vitest";
import { createTown, type Town, type TownOptions } from "./support/town.js";

const step = (queue: string, timeout?: number, more: object = {}) => ({
  queue,
  ...(timeout === undefined ? {} : { timeout }),
  ...more,
});
const always = (...targets: object[]) => ({ expression: "1==1", targets });

function townWith(filters: object[], options: TownOptions = {}, timeout = 5): Town {
  const town = createTown(options);
  for (const name of ["q1", "q2", "q3", "rest"]) town.queue(name, { targetWorkers: `queues HAS '${name}'` });
  town.workflow("main", { filters, default_filter: { queue: "rest" } }, { timeout });
  return town;
}

/** Lets time pass until a task has an age, in seconds. */
function waitUntil(town: Town, task: string, seconds: number): void {
  town.wait(seconds - (town.now() - town.taskNamed(task).dateCreated) / 1000);
}

/** Returns the queue of a task at each of these ages, or `canceled`. */
function follow(town: Town, task: string, seconds: readonly number[]): string[] {
  return seconds.map((at) => {
    waitUntil(town, task, at);
    return town.status(task) === "canceled" ? "canceled" : town.queueOf(task);
  });
}

const threeSteps = [always(step("q1", 10), step("q2", 10), step("q3", 10))];

describe("three targets of 10 s, and a reservation at second 3 that nobody answers", () => {
  const play = (options: TownOptions) => {
    const town = townWith(threeSteps, options);
    town.task("call");
    waitUntil(town, "call", 3);
    town.worker("ann", { with: { queues: ["q1"] } });
    expect(town.offered("call")).toEqual(["ann"]);
    waitUntil(town, "call", 8);
    return town;
  };

  test("by default, the task stays in its target until the deadline: 10, then 20", () => {
    const town = play({});
    expect(follow(town, "call", [8, 9, 10, 19, 20, 29, 30])).toEqual(["q1", "q1", "q2", "q2", "q3", "q3", "canceled"]);
  });

  test("with failedReservation advance, it moves to the next target, where 12 s are left", () => {
    const town = play({ failedReservation: "advance" });
    expect(follow(town, "call", [8, 19, 20, 30])).toEqual(["q2", "q2", "q3", "canceled"]);
  });

  test("it stays in the last target with either option", () => {
    const town = townWith([always(step("q1", 10))], { failedReservation: "advance" });
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("call");
    expect(follow(town, "call", [5, 9, 10])).toEqual(["q1", "q1", "canceled"]);
  });

  test("a failed reservation does not move a task out of a target without a timeout", () => {
    const town = townWith([always(step("q1"), step("q2"))], { failedReservation: "advance" });
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("call");
    town.reject("call", "ann", `WA${"offline".padStart(32, "0")}`);
    expect(town.queueOf("call")).toBe("q1");
  });
});

describe("deadlines", () => {
  test("include the time of a reservation: a task whose last deadline passed meanwhile is canceled when it ends", () => {
    const town = townWith(threeSteps, {}, 40);
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("call");
    expect(follow(town, "call", [39])).toEqual(["q1"]);
    expect(town.status("call")).toBe("reserved");
    expect(follow(town, "call", [40])).toEqual(["canceled"]);
    expect(town.workerNamed("ann").activitySid).toMatch(/offline$/);
  });

  test("a reservation that ends at the deadline moves the worker before the task leaves the workflow", () => {
    const town = townWith([always(step("q1", 30))], {}, 30);
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("call");
    town.heard();
    town.wait(30);
    expect(town.heard()).toEqual([
      "reservation.timeout",
      "worker.activity.update",
      "task-queue.timeout",
      "workflow.timeout",
      "task.canceled",
    ]);
    expect(town.taskNamed("call").reason).toBe("Task canceled on Workflow timeout");
  });

  test("a task whose deadline is this very moment is not offered to another worker in its target", () => {
    const town = townWith(threeSteps, {}, 10);
    for (const name of ["ann", "bob"]) town.worker(name, { with: { queues: ["q1"] } });
    town.task("call");
    town.wait(10);
    expect(town.queueOf("call")).toBe("q2");
    expect(town.offered("call")).toEqual([]);
  });

  test("a task that is routed again passes targets whose deadline is this very moment", () => {
    const town = townWith(threeSteps);
    town.task("call");
    town.wait(20);
    town.worker("ann", { with: { queues: ["q1", "q2"] } });
    town.workflow("main", { filters: threeSteps }, { timeout: 7, reEvaluate: true });
    expect(town.queueOf("call")).toBe("q3");
    expect(town.offered("call")).toEqual([]);
  });

  test("entering a target of the same queue emits no queue events", () => {
    const town = townWith([always(step("q1", 10), { timeout: 10, priority: 3 })]);
    town.task("call");
    town.heard();
    town.wait(10);
    expect(town.heard()).toEqual(["task-queue.timeout", "workflow.target-matched"]);
    expect(town.taskNamed("call")).toMatchObject({ priority: 3, position: { target: 1 } });
  });

  test("entering a target of another queue emits that the task moved and entered", () => {
    const town = townWith(threeSteps);
    town.task("call");
    town.heard();
    const before = town.events.length;
    town.wait(10);
    expect(town.heard()).toEqual([
      "task-queue.timeout",
      "task-queue.moved",
      "task-queue.entered",
      "workflow.target-matched",
    ]);
    const queues = town.events.slice(before).map(({ queueSid }) => String(queueSid).slice(-2));
    expect(queues).toEqual(["q1", "q1", "q2", "q2"]);
    expect(town.taskNamed("call").queueEntered).toBe(town.now());
  });

  test("one long step of the clock has the same events as many short ones", () => {
    const [jump, walk] = [townWith(threeSteps), townWith(threeSteps)];
    for (const town of [jump, walk]) town.task("call");
    jump.wait(100);
    for (let second = 0; second < 100; second += 1) walk.wait(1);
    expect(jump.events.map(({ type, time }) => [type, time])).toEqual(
      walk.events.map(({ type, time }) => [type, time]),
    );
  });

  test("a virtual start time does not move deadlines", () => {
    const town = townWith(threeSteps);
    town.task("call", {}, { virtualStart: town.now() - 10_000 });
    town.router.updateTask(town.taskNamed("call").sid, { virtualStart: town.now() - 5_000 });
    expect(follow(town, "call", [0, 10])).toEqual(["q1", "q2"]);
  });
});

describe("after the last target", () => {
  const falling = [always(step("q1", 10)), { expression: "1==0", targets: [step("q2")] }, always(step("q3", 10))];

  test("the task enters the next filter that matches, and never the default filter", () => {
    const town = townWith(falling);
    town.task("call");
    expect(follow(town, "call", [9, 10, 19, 20])).toEqual(["q1", "q3", "q3", "canceled"]);
  });

  test("with lastTargetTimeout cancel, the task is canceled at once", () => {
    const town = townWith(falling, { lastTargetTimeout: "cancel" });
    town.task("call");
    expect(follow(town, "call", [9, 10])).toEqual(["q1", "canceled"]);
  });

  test("the deadlines of the next filter count from its entry, or from the creation of the task", () => {
    const town = townWith([always(step("q1", 10)), always(step("q2", 15))], { filterDeadlines: "fromCreation" });
    town.task("call");
    expect(follow(town, "call", [10, 14, 15])).toEqual(["q2", "q2", "canceled"]);
  });

  test("targets whose deadline has passed already are left at once", () => {
    const town = townWith([always(step("q1", 10)), always(step("q2", 5), step("q3"))], {
      filterDeadlines: "fromCreation",
    });
    town.task("call");
    expect(follow(town, "call", [10, 100])).toEqual(["q3", "q3"]);
  });
});

describe("a target's priority", () => {
  test("replaces the priority of the task, and stays in targets without a priority", () => {
    const town = townWith([always(step("q1", 10, { priority: 5 }), step("q2", 10), step("q3", 10, { priority: 0 }))]);
    town.task("call", {}, { priority: 1 });
    const priorities = [0, 10, 20].map((at) => {
      waitUntil(town, "call", at);
      return town.taskNamed("call").priority;
    });
    expect(priorities).toEqual([5, 5, 0]);
  });

  test("leaves the priority of the task unless the target has one", () => {
    const town = townWith([always(step("q1"))]);
    town.task("call", {}, { priority: 4 });
    expect(town.taskNamed("call").priority).toBe(4);
  });
});
