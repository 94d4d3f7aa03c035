import { expect, test } from "vitest";
import { type LintContext, lintConfiguration, lintTaskQueue } from "../../../../language/index.js";
import { filter, flow } from "../support/configurations.js";
import { createQueue, multitasking, people } from "../support/contexts.js";
import { lintQueue } from "../support/lint.js";

test.each(["1==2", "1 == 0", "true == false"])(
  "names the queue of %s once, also if workers are declared",
  (targetWorkers) => {
    const problems = lintTaskQueue(createQueue({ targetWorkers }), { workers: people });
    expect(problems).toMatchObject([{ code: "parking-queue", severity: "note", path: ["targetWorkers"] }]);
  },
);

test.each(["1==1", "level > 1", "level > 1 AND level < 1", "1==2 OR level > 1", "1==2 AND level > 1", "'a' HAS 'b'"])(
  "accepts %s",
  (targetWorkers) => expect(lintQueue("parking-queue", targetWorkers)).toEqual([]),
);

test("rules about workers report nothing about targets in a queue that only parks tasks", () => {
  const parking = createQueue({ key: "p", targetWorkers: "1==2" });
  const all = createQueue({ key: "q" });
  const context: LintContext = {
    ...multitasking,
    taskReservationTimeout: 120,
    taskQueues: new Map([
      ["p", parking],
      ["q", all],
    ]),
    tasks: [{ key: "t", attributes: {}, isUnknown: false, channel: "fax", priority: undefined, timeout: undefined }],
  };
  const routing = flow(
    filter(
      "a == 1",
      { queue: "q", timeout: 300 },
      { queue: "p", timeout: 5 },
      { queue: "p", timeout: 5 },
      { queue: "q" },
    ),
    filter("b == 1", { queue: "p", knownWorkerSid: "task.agent", expression: "worker.level > 3" }),
    filter(
      "c == 1",
      { queue: "p", knownWorkerSid: "task.agent", skipIf: "workers.available == 0", timeout: 5 },
      { queue: "q" },
    ),
    filter("d == 1", { queue: "p", skipIf: "workers.available == 0", timeout: 5 }, { queue: "q" }),
  );
  expect(lintConfiguration(routing, context)).toEqual([]);
});
