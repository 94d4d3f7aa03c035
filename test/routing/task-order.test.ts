import { describe, expect, test } from "vitest";
import type { QueueOrder } from "../../routing/index.js";
import { AVAILABLE, createTown, must, OFFLINE, type Town, type TownOptions } from "./support/town.js";

/** A task in a queue, with the properties that it is ordered by. Tasks are created one second apart. */
type Row = readonly [name: string, queue: string, task?: { priority?: number; start?: number }];

interface Scene {
  readonly rows: readonly Row[];
  readonly queues?: Readonly<Record<string, QueueOrder>>;
  readonly first?: QueueOrder;
}

/** Returns the names of the tasks in the order in which one worker of all queues is offered them. */
function drain({ rows, queues = { sales: "FIFO", everyone: "FIFO" }, first = "FIFO" }: Scene): string[] {
  const town = townOf(queues, { settings: { prioritizeQueueOrder: first } });
  for (const [name, queue, { priority = 0, start }] of rows.map(
    ([name, queue, task = {}]) => [name, queue, task] as const,
  )) {
    town.wait(1);
    const virtualStart = start === undefined ? {} : { virtualStart: town.now() - start * 1000 };
    town.task(name, { queue }, { priority, ...virtualStart });
  }
  town.worker("ann");
  return takeAll(
    town,
    rows.map(([name]) => name),
  );
}

function townOf(queues: Readonly<Record<string, QueueOrder>>, options: TownOptions): Town {
  const town = createTown(options);
  for (const [name, taskOrder] of Object.entries(queues)) town.queue(name, { taskOrder });
  town.workflow("main", {
    filters: Object.keys(queues).map((queue) => ({ expression: `queue == '${queue}'`, targets: [{ queue }] })),
  });
  return town;
}

function takeAll(town: Town, names: readonly string[]): string[] {
  const taken: string[] = [];
  for (const _ of names) {
    const next = must(names.find((name) => town.status(name) === "reserved"));
    taken.push(next);
    town.accept(next);
    town.complete(next);
  }
  return taken;
}

describe("the next task of a worker", () => {
  const both: Scene["queues"] = { fifo: "FIFO", lifo: "LIFO" };
  test.each<[string, Scene, string]>([
    [
      "FIFO: the oldest first",
      {
        rows: [
          ["a", "sales"],
          ["b", "sales"],
          ["c", "sales"],
        ],
      },
      "a b c",
    ],
    [
      "FIFO: the highest priority first",
      {
        rows: [
          ["a", "sales"],
          ["b", "sales", { priority: 2 }],
          ["c", "sales", { priority: 1 }],
        ],
      },
      "b c a",
    ],
    [
      "FIFO: the oldest by virtual start time",
      {
        rows: [
          ["a", "sales"],
          ["b", "sales", { start: 100 }],
        ],
      },
      "b a",
    ],
    [
      "FIFO: priority before virtual start time",
      {
        rows: [
          ["a", "sales", { priority: 1 }],
          ["b", "sales", { start: 100 }],
        ],
      },
      "a b",
    ],
    [
      "across queues: priority, then age",
      {
        rows: [
          ["a", "sales"],
          ["b", "everyone"],
          ["c", "sales", { priority: 1 }],
        ],
      },
      "c a b",
    ],
    [
      "LIFO: the newest first, independent of its priority",
      {
        queues: both,
        rows: [
          ["a", "lifo", { priority: 9 }],
          ["b", "lifo"],
          ["c", "lifo"],
        ],
      },
      "c b a",
    ],
    [
      "LIFO: the newest by virtual start time",
      {
        queues: both,
        rows: [
          ["a", "lifo"],
          ["b", "lifo", { start: 100 }],
        ],
      },
      "a b",
    ],
    [
      "LIFO: the task created last, if virtual start times are equal",
      {
        queues: both,
        rows: [
          ["a", "lifo", { start: 50 }],
          ["b", "lifo", { start: 51 }],
        ],
      },
      "b a",
    ],
    [
      "across LIFO queues: the newest",
      {
        queues: { one: "LIFO", two: "LIFO" },
        rows: [
          ["a", "one", { priority: 3 }],
          ["b", "two"],
          ["c", "one"],
        ],
      },
      "c b a",
    ],
    [
      "FIFO queues come first",
      {
        queues: both,
        rows: [
          ["a", "lifo"],
          ["b", "fifo"],
          ["c", "lifo", { priority: 5 }],
          ["d", "fifo"],
        ],
      },
      "b d c a",
    ],
    [
      "LIFO queues come first, if the workspace prefers them",
      {
        queues: both,
        first: "LIFO",
        rows: [
          ["a", "fifo", { priority: 5 }],
          ["b", "lifo"],
          ["c", "fifo"],
          ["d", "lifo"],
        ],
      },
      "d b a c",
    ],
  ])("%s", (_, scene, order) => {
    expect(drain(scene).join(" ")).toBe(order);
  });

  test("a task raised to priority 10 in a second queue comes before those that wait in the first one", () => {
    const town = createTown();
    town.queue("sales", { targetWorkers: "team == 'sales'" });
    town.queue("everyone");
    const targets = [
      { queue: "sales", priority: 1, timeout: 30 },
      { queue: "everyone", priority: 10 },
    ];
    town.workflow("main", {
      filters: [
        { expression: "gold == true", targets },
        { expression: "1==1", targets: [{ queue: "sales", priority: 1 }] },
      ],
    });
    town.task("plain");
    town.task("gold", { gold: true });
    town.wait(30);
    expect(town.taskNamed("gold")).toMatchObject({ priority: 10 });
    expect(town.queueOf("gold")).toBe("everyone");
    town.worker("ann", { with: { team: "sales" } });
    expect([town.offered("gold"), town.offered("plain")]).toEqual([["ann"], []]);
  });

  test("follows changes of priority, virtual start time and channel", () => {
    const town = townOf({ sales: "FIFO" }, {});
    for (const name of ["a", "b", "c"]) town.task(name, { queue: "sales" });
    const sid = (name: string) => town.taskNamed(name).sid;
    town.router.updateTask(sid("b"), { priority: 3 });
    town.router.updateTask(sid("c"), { virtualStart: town.now() - 5000 });
    expect(town.events.slice(-2).map(({ type }) => type)).toEqual(["task.updated", "task.updated"]);
    town.worker("ann");
    expect(takeAll(town, ["a", "b", "c"])).toEqual(["b", "c", "a"]);
  });

  test("follows a change of the queue's order", () => {
    const town = townOf({ sales: "FIFO" }, {});
    for (const name of ["a", "b", "c"]) town.task(name, { queue: "sales" });
    town.queue("sales", { taskOrder: "LIFO" });
    town.worker("ann");
    expect(takeAll(town, ["a", "b", "c"])).toEqual(["c", "b", "a"]);
  });

  test("a rejected task returns to its position, after tasks of higher priority", () => {
    const town = townOf({ sales: "FIFO" }, {});
    town.worker("ann");
    town.task("a", { queue: "sales" });
    town.task("b", { queue: "sales" }, { priority: 1 });
    town.reject("a");
    expect([town.status("a"), town.status("b")]).toEqual(["pending", "reserved"]);
    town.reject("b", "ann", OFFLINE);
    town.send("ann", AVAILABLE);
    expect([town.status("a"), town.status("b")]).toEqual(["pending", "reserved"]);
  });

  test("tasks that the worker cannot take are ignored", () => {
    const town = createTown();
    town.queue("sales");
    town.workflow("main", {
      filters: [
        { expression: "1==1", targets: [{ queue: "sales", expression: "worker.languages HAS task.language" }] },
      ],
    });
    for (const [name, language] of [
      ["a", "fr"],
      ["b", "en"],
      ["c", "fr"],
      ["d", "en"],
    ] as const)
      town.task(name, { language });
    town.worker("ann", { with: { languages: ["en"] } });
    expect(takeAll(town, ["b", "d"])).toEqual(["b", "d"]);
    expect([town.status("a"), town.status("c")]).toEqual(["pending", "pending"]);
  });

  test("an update without a change has no effect", () => {
    const town = townOf({ sales: "FIFO" }, {});
    town.task("a", { queue: "sales" });
    const { sid, version } = town.taskNamed("a");
    town.heard();
    town.router.updateTask(sid, { attributes: '{"queue":"sales"}', priority: 0 });
    expect(town.heard()).toEqual([]);
    expect(town.taskNamed("a").version).toBe(version);
  });
});

describe("tasks that come to a free worker at the same moment", () => {
  test.each<[QueueOrder, QueueOrder, string[]]>([
    ["FIFO", "FIFO", ["urgent", "old", "new"]],
    ["LIFO", "FIFO", ["old", "new", "urgent"]],
    ["LIFO", "LIFO", ["new", "urgent", "old"]],
  ])("one queue %s, the other FIFO, %s queues first", (support, first, order) => {
    const town = townOf({ sales: "FIFO", support }, { settings: { prioritizeQueueOrder: first } });
    town.queue("nobody", { targetWorkers: "1==0" });
    town.workflow("main", { default_filter: { queue: "nobody" } });
    town.worker("ann");
    town.task("old", { queue: "sales" }, { priority: 1 });
    town.wait(1);
    town.task("urgent", { queue: "support" }, { priority: 9 });
    town.wait(1);
    town.task("new", { queue: "support" }, { priority: 1 });
    const filter = (queue: string) => ({ expression: `queue == '${queue}'`, targets: [{ queue }] });
    town.workflow("main", { filters: ["sales", "support"].map(filter) }, { reEvaluate: true });
    expect(takeAll(town, ["old", "urgent", "new"])).toEqual(order);
  });
});
