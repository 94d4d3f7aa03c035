import { describe, expect, test } from "vitest";
import { AVAILABLE, BREAK, createTown, OFFLINE, sidOf, type Town, type TownOptions } from "./support/town.js";

const to = (queue: string, more: object = {}) => ({ filters: [{ expression: "1==1", targets: [{ queue, ...more }] }] });

function townWith(options: TownOptions = {}): Town {
  const town = createTown(options);
  for (const name of ["old", "new"]) town.queue(name, { targetWorkers: `queues HAS '${name}'` });
  town.workflow("main", to("old"));
  return town;
}

const MESSAGES: Readonly<Record<string, RegExp>> = {
  "workflow-busy": /^workflow WW\w{32} has pending or reserved tasks$/,
  "queue-busy": /^tasks may still be processed in queue WQ\w{32}$/,
  "activity-busy": /^workers are in activity WA\w{32}$/,
};

const busy = (code: string) =>
  expect.objectContaining({ name: "Refusal", code, message: expect.stringMatching(MESSAGES[code] ?? /^$/) });

describe("an update of a workflow", () => {
  test("applies to new tasks, and not to pending ones", () => {
    const town = townWith();
    town.task("before");
    town.workflow("main", to("new"));
    town.task("after");
    expect([town.queueOf("before"), town.queueOf("after")]).toEqual(["old", "new"]);
    expect([town.taskNamed("before").workflowVersion, town.taskNamed("after").workflowVersion]).toEqual([1, 2]);
  });

  test("moves pending tasks if they are evaluated again, and leaves reserved ones", () => {
    const town = townWith();
    town.worker("ann", { with: { queues: ["old"] } });
    town.task("reserved");
    town.task("pending");
    town.heard();
    town.workflow("main", to("new"), { reEvaluate: true });
    expect([town.queueOf("reserved"), town.queueOf("pending")]).toEqual(["old", "new"]);
    expect(town.heard()).toEqual(["task-queue.moved", "task-queue.entered", "workflow.target-matched"]);
    expect(town.taskNamed("pending").workflowVersion).toBe(2);
  });

  test("can evaluate tasks again without a change: a task that stays in its queue reports only its target", () => {
    const town = townWith();
    town.task("call");
    town.heard();
    town.workflow("main", to("old"), { reEvaluate: true });
    expect(town.heard()).toEqual(["workflow.target-matched"]);
    expect(town.taskNamed("call").workflowVersion).toBe(1);
  });

  test("keeps the age of tasks: targets whose deadline has passed are left at once", () => {
    const town = townWith();
    town.task("call");
    town.wait(15);
    const targets = [
      { queue: "old", timeout: 10 },
      { queue: "new", timeout: 10 },
    ];
    town.workflow("main", { filters: [{ expression: "1==1", targets }] }, { reEvaluate: true });
    expect(town.queueOf("call")).toBe("new");
    town.wait(5);
    expect(town.status("call")).toBe("canceled");
  });

  test("cancels a task that no filter matches any more", () => {
    const town = townWith();
    town.task("call");
    town.workflow("main", { filters: [] }, { reEvaluate: true });
    expect(town.heard().slice(-2)).toEqual(["workflow.skipped", "task.canceled"]);
    expect(town.status("call")).toBe("canceled");
  });

  test.each([
    ["old", "old", 1],
    ["new", "new", 2],
  ] as const)(
    "routes old tasks whose offer failed by the %s configuration, by the option",
    (option, queue, version) => {
      const town = townWith({ configurationOfOldTasks: option });
      town.worker("ann", { with: { queues: ["old"] } });
      town.task("call");
      town.workflow("main", to("new"));
      town.reject("call", "ann", OFFLINE);
      expect(town.queueOf("call")).toBe(queue);
      expect(town.taskNamed("call").workflowVersion).toBe(version);
    },
  );

  test("applies its reservation timeout to new reservations", () => {
    const town = townWith();
    town.worker("ann", { with: { queues: ["old"] } });
    town.workflow("main", to("old"), { timeout: 7 });
    town.task("call");
    expect(town.reservation("call").expires).toBe(town.now() + 7000);
  });

  test("cannot remove the workflow while tasks are pending or reserved", () => {
    const town = townWith();
    const remove = () => town.router.removeWorkflow(sidOf("WW", "main"));
    town.task("call");
    expect(remove).toThrow(busy("workflow-busy"));
    town.worker("ann", { with: { queues: ["old"] } });
    expect(remove).toThrow(busy("workflow-busy"));
    town.accept("call");
    remove();
    expect([...town.router.tasksOfWorkflow(sidOf("WW", "main"))]).toEqual([]);
    town.complete("call");
    expect(town.status("call")).toBe("completed");
    town.router.removeWorkflow(sidOf("WW", "gone"));
  });

  test("leaves the list of its tasks, until they end", () => {
    const town = townWith();
    town.worker("ann", { with: { queues: ["old"] } });
    town.task("call");
    const count = () => [...town.router.tasksOfWorkflow(sidOf("WW", "main"))].length;
    town.accept("call");
    expect(count()).toBe(1);
    town.complete("call");
    expect(count()).toBe(0);
  });
});

describe("a queue", () => {
  test("with a new expression determines its workers again: new ones are offered waiting tasks, others keep their reservations", () => {
    const town = townWith();
    town.worker("ann", { with: { queues: ["old"] } });
    town.worker("bob", { with: { queues: ["new"] } });
    for (const name of ["first", "second"]) town.task(name);
    expect([town.offered("first"), town.offered("second")]).toEqual([["ann"], []]);
    town.queue("old", { targetWorkers: "queues HAS 'new'" });
    expect([town.offered("first"), town.offered("second")]).toEqual([["ann"], ["bob"]]);
    expect([...town.router.workersOfQueue(sidOf("WQ", "old"))].map(({ friendlyName }) => friendlyName)).toEqual([
      "bob",
    ]);
  });

  test("with an empty expression has no workers", () => {
    const town = townWith();
    town.queue("old", { targetWorkers: " " });
    town.worker("ann");
    town.task("call");
    expect(town.offered("call")).toEqual([]);
  });

  test("with a malformed expression has no workers", () => {
    const town = townWith();
    town.queue("old", { targetWorkers: "((" });
    town.worker("ann");
    town.task("call");
    expect(town.offered("call")).toEqual([]);
  });

  test("that is created after its task offers the task to its workers", () => {
    const town = createTown();
    town.workflow("main", to("later"));
    town.worker("ann");
    town.task("call");
    expect(town.offered("call")).toEqual([]);
    town.queue("later");
    expect(town.offered("call")).toEqual(["ann"]);
  });

  test("cannot be removed while tasks could enter it, even by an older configuration", () => {
    const town = townWith();
    const remove = (name: string) => () => town.router.removeTaskQueue(sidOf("WQ", name));
    town.workflow("main", to("old", { timeout: 10, skip_if: "1==0" }));
    const targets = [{ queue: "old", timeout: 100 }, { queue: "new" }];
    town.workflow("main", { filters: [{ expression: "1==1", targets }] });
    town.task("call");
    town.workflow("main", to("third"));
    expect(remove("old")).toThrow(busy("queue-busy"));
    expect(remove("new")).toThrow(busy("queue-busy"));
    town.router.cancelTask(town.taskNamed("call").sid, { reason: "gone" });
    town.worker("ann", { with: { queues: ["old"] } });
    remove("old")();
    remove("new")();
    remove("gone")();
    expect(town.router.queuesOfWorker(town.workerNamed("ann").sid)).toEqual([]);
  });

  test("cannot be removed while the default filter of a pending task names it", () => {
    const town = townWith();
    town.queue("rest");
    town.workflow("main", { ...to("old"), default_filter: { queue: "rest" } });
    town.task("call");
    expect(() => town.router.removeTaskQueue(sidOf("WQ", "rest"))).toThrow(busy("queue-busy"));
  });

  test("can be removed while no task is routed by a configuration that names it", () => {
    const town = townWith();
    town.queue("spare");
    town.workflow("other", { default_filter: { queue: "spare" } });
    town.task("call");
    town.router.removeTaskQueue(sidOf("WQ", "spare"));
    town.worker("ann");
    expect(town.router.queuesOfWorker(town.workerNamed("ann").sid)).not.toContain(sidOf("WQ", "spare"));
  });

  test("cannot be removed while a worker has a task of it", () => {
    const town = townWith();
    town.worker("ann", { with: { queues: ["old"] } });
    town.task("call");
    town.accept("call");
    town.workflow("main", to("new"));
    expect(() => town.router.removeTaskQueue(sidOf("WQ", "old"))).toThrow(busy("queue-busy"));
    town.complete("call");
    town.router.removeTaskQueue(sidOf("WQ", "old"));
  });
});

describe("a task with new attributes", () => {
  const branching = {
    filters: [
      { expression: "kind == 'a'", targets: [{ queue: "old", expression: "worker.level == task.level" }] },
      { expression: "1==1", targets: [{ queue: "new" }] },
    ],
  };

  test("stays in its target with updatedAttributes stay, whose expression is evaluated with them", () => {
    const town = townWith({ updatedAttributes: "stay" });
    town.workflow("main", branching);
    town.worker("ann", { with: { queues: ["old"], level: 2 } });
    town.task("call", { kind: "a", level: 1 });
    const { sid } = town.taskNamed("call");
    town.router.updateTask(sid, { attributes: '{"kind":"b","level":1}' });
    expect([town.queueOf("call"), town.offered("call")]).toEqual(["old", []]);
    town.router.updateTask(sid, { attributes: '{"kind":"b","level":2}' });
    expect([town.queueOf("call"), town.offered("call")]).toEqual(["old", ["ann"]]);
  });

  test("goes through its workflow again", () => {
    const town = townWith();
    town.workflow("main", branching);
    town.task("call", { kind: "a" });
    town.router.updateTask(town.taskNamed("call").sid, { attributes: "{}" });
    expect(town.queueOf("call")).toBe("new");
  });

  test("stays with its worker, and is not routed if it has a routing target", () => {
    const town = townWith({ updatedAttributes: "reEvaluate" });
    town.worker("ann", { with: { queues: ["old"] } });
    town.task("call");
    town.router.updateTask(town.taskNamed("call").sid, { attributes: '{"x":1}', priority: 3 });
    expect(town.offered("call")).toEqual(["ann"]);
    town.task("bound", {}, { workflowSid: null, routingTarget: sidOf("WQ", "new") });
    town.router.updateTask(town.taskNamed("bound").sid, { attributes: '{"x":1}' });
    expect(town.queueOf("bound")).toBe("new");
    expect(town.taskNamed("call")).toMatchObject({ priority: 3, attributes: '{"x":1}' });
  });
});

describe("an activity", () => {
  test("cannot be removed while workers are in it", () => {
    const town = townWith();
    town.worker("ann", { activitySid: BREAK });
    expect(() => town.router.removeActivity(BREAK)).toThrow(busy("activity-busy"));
    town.send("ann", OFFLINE);
    town.router.removeActivity(BREAK);
    town.router.putActivity({ sid: "WAnew", friendlyName: "New", available: true });
    town.router.removeActivity("WAnew");
  });

  test("has its new name in expressions; its workers stay", () => {
    const town = townWith();
    town.queue("old", { targetWorkers: "activity_name == 'Ready'" });
    town.worker("ann");
    town.task("call");
    expect(town.offered("call")).toEqual([]);
    town.router.putActivity({ sid: AVAILABLE, friendlyName: "Ready", available: true });
    expect(town.offered("call")).toEqual(["ann"]);
  });
});
