import { filter, flow, q } from "../support/configurations.js";
import { queues } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("priority-on-lifo", {
  reports: [
    [
      "a priority in a LIFO queue",
      flow(filter("a == 1", { ...q, priority: 1 })),
      1,
      { taskQueues: queues({ key: "q", taskOrder: "LIFO" }) },
    ],
  ],
  accepts: [
    ["a FIFO queue", flow(filter("a == 1", { ...q, priority: 1 })), { taskQueues: queues({ key: "q" }) }],
    [
      "a target without a queue",
      { filters: [{ expression: "a == 1", targets: [{ priority: 1 }] }] },
      { taskQueues: queues({ key: "q" }) },
    ],
    [
      "a LIFO queue without a priority",
      flow(filter("a == 1")),
      { taskQueues: queues({ key: "q", taskOrder: "LIFO" }) },
    ],
  ],
});
