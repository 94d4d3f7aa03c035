import type { LintContext } from "../../../../language/index.js";
import { filter, flow, q } from "../support/configurations.js";
import { createQueue, queues } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const wide = createQueue({ key: "q" });
const three: LintContext = {
  taskQueues: queues(
    { key: "q" },
    { key: "r", targetWorkers: 'languages HAS "en" AND level > 3' },
    { key: "s", targetWorkers: 'languages HAS "en"' },
  ),
};
/** A filter with an escalation from one queue to another. */
const from = (a: string, b: string) => flow(filter("a == 1", { queue: a, timeout: 5 }, { queue: b }));

describeRule("escalation-narrows", {
  reports: [
    [
      "an expression on top of the same queue",
      flow(filter("a == 1", { ...q, timeout: 5 }, { ...q, expression: "worker.a == 1" })),
      1,
    ],
    ["an escalation from all workers to some", from("q", "r"), 1, three],
    ["an escalation from some workers to fewer", from("s", "r"), 1, three],
  ],
  accepts: [
    ["an escalation from some workers to more", from("r", "s"), three],
    ["an escalation to all workers", from("r", "q"), three],
    ["an escalation to an undeclared queue", from("q", "x"), three],
    ["the same queue without an expression", from("q", "q")],
    [
      "a first target without a queue",
      { filters: [{ expression: "a == 1", targets: [{ timeout: 5 }, { queue: "q" }] }] },
    ],
    [
      "an escalation to a known worker",
      flow(filter("a == 1", { ...q, timeout: 5 }, { ...q, knownWorkerSid: "task.a" })),
    ],
    [
      "an escalation to a queue with a malformed expression",
      from("q", "t"),
      {
        taskQueues: new Map([
          ["q", wide],
          ["t", createQueue({ key: "t", targetWorkers: "((" })],
        ]),
      },
    ],
  ],
});
