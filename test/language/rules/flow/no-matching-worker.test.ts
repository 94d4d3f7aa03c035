import type { LintContext } from "../../../../language/index.js";
import { inTarget } from "../support/configurations.js";
import { people, queues, workers } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const nobody: LintContext = { taskQueues: queues({ key: "q", targetWorkers: "level > 1" }) };

describeRule("no-matching-worker", {
  reports: [
    [
      "conditions on workers that none of them meets",
      inTarget("worker.level > 5 AND task.a == 1"),
      1,
      { taskQueues: queues({ key: "q" }), workers: workers({ a: { attributes: { level: 2 } } }) },
    ],
  ],
  accepts: [
    [
      "an expression that a declared worker matches",
      inTarget("worker.level > 1 AND task.a == 1"),
      { taskQueues: queues({ key: "q" }), workers: workers({ a: { attributes: { level: 2 } } }) },
    ],
    [
      "a comparison of a worker with the task",
      inTarget("worker.level > task.level"),
      { taskQueues: queues({ key: "q" }), workers: people },
    ],
    [
      "a condition on the activity",
      inTarget('worker.activity_name == "x"'),
      { taskQueues: queues({ key: "q" }), workers: people },
    ],
    [
      "a condition with an unresolved SID",
      inTarget('worker.team == "${activities.a.sid}"'),
      { taskQueues: queues({ key: "q" }), workers: people },
    ],
    [
      "a queue without workers, which queue-without-workers reports",
      inTarget("worker.level > 5"),
      { ...nobody, workers: people },
    ],
    [
      "a target without a queue",
      { filters: [{ expression: "a == 1", targets: [{ expression: "worker.level > 5" }] }] },
      { ...nobody, workers: people },
    ],
  ],
});
