import { describe, expect, test } from "vitest";
import { AVAILABLE, BREAK, createTown, OFFLINE, type TownOptions } from "./support/town.js";

const filter = (...targets: object[]) => ({ expression: "1==1", targets });

function townWith(routing: object, options: TownOptions = {}) {
  const town = createTown(options);
  for (const name of ["q1", "q2", "rest"]) town.queue(name, { targetWorkers: `queues HAS '${name}'` });
  town.workflow("main", routing, { timeout: 20 });
  return town;
}

/** A target that may be skipped, before one for all workers. */
const skipping = (skip_if: string, more: object = {}) => ({
  filters: [filter({ queue: "q1", skip_if, ...more }, { queue: "q2" })],
});

describe("skip_if", () => {
  test("is not evaluated if a worker is free", () => {
    const town = townWith(skipping("1==1"));
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("call");
    expect(town.queueOf("call")).toBe("q1");
    expect(town.offered("call")).toEqual(["ann"]);
  });

  test("moves the task on at once if no worker is free", () => {
    const town = townWith(skipping("1==1"));
    town.heard();
    town.task("call");
    expect(town.heard()).toEqual([
      "workflow.entered",
      "task-queue.entered",
      "task.created",
      "workflow.target-matched",
      "task-queue.moved",
      "task-queue.entered",
      "workflow.target-matched",
    ]);
    expect(town.queueOf("call")).toBe("q2");
  });

  // three workers in the queue: one available and busy, one on a break, one offline; and one in another queue
  test.each([
    ["workers.available == 0", "q1"],
    ["workers.available == 1", "q2"],
    ["workers.unavailable == 2", "q2"],
    [`workers.${BREAK} == 1`, "q2"],
    [`workers.${OFFLINE} < 1`, "q1"],
    [`workers.${AVAILABLE} == 1`, "q2"],
    [`workers.WA${"f".repeat(32)} == 0`, "q1"],
    ["workers.available == 0 OR workers.unavailable > 1", "q2"],
    ["workers.available == 0 AND workers.unavailable > 1", "q1"],
    ["1==0", "q1"],
    ["((", "q1"],
    ["task.vip == true", "q1"],
  ])("counts the workers of its queue by activity only: %s leaves the task in %s", (skip, queue) => {
    const town = townWith(skipping(skip));
    town.worker("ann", { with: { queues: ["q1"] } });
    town.worker("bob", { with: { queues: ["q1"] }, activitySid: BREAK });
    town.worker("cid", { with: { queues: ["q1"] }, activitySid: OFFLINE });
    town.worker("eve", { with: { queues: ["q2"] }, activitySid: OFFLINE });
    town.task("first");
    town.accept("first");
    town.task("call", { vip: true });
    expect(town.queueOf("call")).toBe(queue);
  });

  test("no longer counts a worker whose attributes have changed", () => {
    const town = townWith(skipping("workers.available == 0 AND workers.unavailable == 0"));
    const ann = town.worker("ann", { with: { queues: ["q1"] } });
    town.router.updateWorker(ann.sid, { attributes: "{}" });
    town.task("call");
    expect(town.queueOf("call")).toBe("q2");
  });

  test("counts 0 workers, not null, for an activity without workers", () => {
    const town = townWith(skipping(`workers.${BREAK} == 0`));
    town.task("call");
    expect(town.queueOf("call")).toBe("q2");
  });

  test("counts 0 workers for an activity that was created after the queue", () => {
    const sid = `WA${"a".repeat(32)}`;
    const town = townWith(skipping(`workers.${sid} == 0`));
    town.router.putActivity({ sid, friendlyName: "Lunch", available: false });
    town.task("call");
    expect(town.queueOf("call")).toBe("q2");
  });

  test("counts the workers of an activity as available when the activity becomes so", () => {
    const skip = "workers.available == 1 AND workers.unavailable == 0";
    const town = townWith(skipping(skip, { expression: "1==0" }));
    town.worker("ann", { with: { queues: ["q1"] }, activitySid: BREAK });
    town.router.putActivity({ sid: BREAK, friendlyName: "Break", available: true });
    town.task("call");
    expect(town.queueOf("call")).toBe("q2");
  });

  test("is not evaluated again while the task waits", () => {
    const town = townWith(skipping("workers.available == 0"));
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("first");
    town.task("call");
    expect(town.queueOf("call")).toBe("q1");
    town.accept("first");
    town.send("ann", OFFLINE);
    town.wait(1000);
    expect(town.queueOf("call")).toBe("q1");
  });

  test("is not evaluated each minute, although an expression that depends on the time is", () => {
    const expression = "taskrouter.currentTime >= 1100";
    const town = townWith(skipping("workers.available == 0", { expression }));
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("call");
    town.send("ann", OFFLINE);
    town.wait(1000);
    expect(town.queueOf("call")).toBe("q1");
  });

  test("is not evaluated when a task that waits is updated", () => {
    const town = townWith(skipping("workers.available == 0", { expression: "1==0" }));
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("call");
    town.send("ann", OFFLINE);
    town.router.updateTask(town.taskNamed("call").sid, { priority: 9 });
    expect(town.queueOf("call")).toBe("q1");
  });

  test("is evaluated again after a failed reservation", () => {
    const town = townWith(skipping("workers.available == 0"));
    town.worker("ann", { with: { queues: ["q1"] } });
    town.task("call");
    town.reject("call", "ann", BREAK);
    expect(town.queueOf("call")).toBe("q2");
  });

  test("is evaluated only after a rejected task found no other free worker", () => {
    const town = townWith(skipping("1==1"));
    town.worker("ann", { with: { queues: ["q1"] } });
    town.worker("bob", { with: { queues: ["q1"] } });
    town.task("call");
    town.reject("call", "ann", BREAK);
    expect(town.queueOf("call")).toBe("q1");
    expect(town.offered("call")).toEqual(["bob"]);
  });
});

describe("skipping out of the last target", () => {
  const out = filter({ queue: "q1", skip_if: "1==1" });

  test.each([
    [
      "the next filter that matches",
      { filters: [out, filter({ queue: "q2" })], default_filter: { queue: "rest" } },
      "q2",
    ],
    ["the default filter", { filters: [out, out], default_filter: { queue: "rest" } }, "rest"],
  ])("moves the task to %s", (_, routing, queue) => {
    const town = townWith(routing);
    town.task("call");
    expect(town.queueOf("call")).toBe(queue);
    town.wait(80_000);
    expect(town.status("call")).toBe("pending");
  });

  test.each([
    ["without a default filter", { filters: [out] }],
    ["with one that is skipped too", { filters: [out], default_filter: { queue: "rest", skip_if: "1==1" } }],
  ])("%s, the task is canceled", (_, routing) => {
    const town = townWith(routing);
    town.task("call");
    expect(town.heard().slice(-2)).toEqual(["workflow.skipped", "task.canceled"]);
    expect(town.taskNamed("call")).toMatchObject({ status: "canceled", reason: "Task canceled on Workflow skip" });
  });
});

describe("the timeout of a target that was skipped", () => {
  test("does not count if the target has none", () => {
    const routing = { filters: [filter({ queue: "q1", skip_if: "1==1" }, { queue: "q2", timeout: 10 })] };
    const town = townWith(routing, { skippedTimeout: "isLeftOut" });
    town.task("call");
    town.wait(9);
    expect(town.status("call")).toBe("pending");
    town.wait(1);
    expect(town.status("call")).toBe("canceled");
  });

  const routing = { filters: [filter({ queue: "q1", timeout: 10, skip_if: "1==1" }, { queue: "q2", timeout: 10 })] };
  test.each([
    ["counts", 20],
    ["isLeftOut", 10],
  ] as const)("%s: the next deadline is after %i s", (skippedTimeout, end) => {
    const town = townWith(routing, { skippedTimeout });
    town.task("call");
    town.wait(end - 1);
    expect(town.status("call")).toBe("pending");
    town.wait(1);
    expect(town.status("call")).toBe("canceled");
  });
});
