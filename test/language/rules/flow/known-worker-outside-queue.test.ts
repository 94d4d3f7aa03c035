import type { LintContext } from "../../../../language/index.js";
import { filter, flow, q } from "../support/configurations.js";
import { people, queues, workers } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const known = flow(filter("a == 1", { ...q, knownWorkerSid: "task.a", timeout: 5 }, q));
const nobody: LintContext = { taskQueues: queues({ key: "q", targetWorkers: "level > 1" }) };

describeRule("known-worker-outside-queue", {
  reports: [
    [
      "a queue without any of the workers, with three names",
      known,
      /"a", "b", "c" and 1 more/,
      { ...nobody, workers: people },
    ],
    [
      "three workers by name, and no more",
      known,
      /^a task for "a", "b", "c" is never/,
      { ...nobody, workers: workers({ a: {}, b: {}, c: {} }) },
    ],
  ],
  accepts: [
    ["a queue of all workers", known, { taskQueues: queues({ key: "q" }), workers: people }],
    [
      "a target without a queue",
      { filters: [{ expression: "a == 1", targets: [{ knownWorkerSid: "task.a" }] }] },
      { ...nobody, workers: people },
    ],
    ["a workspace without declared workers", known, nobody],
    ["a worker with unresolved attributes", known, { ...nobody, workers: workers({ a: { isUnknown: true } }) }],
    [
      "a queue that tests the activity",
      known,
      { taskQueues: queues({ key: "q", targetWorkers: 'activity_name == "x"' }), workers: people },
    ],
    [
      "a queue that tests an unresolved SID",
      known,
      { taskQueues: queues({ key: "q", targetWorkers: 'team != "${activities.a.sid}"' }), workers: people },
    ],
    [
      "a queue with a malformed expression",
      known,
      { taskQueues: queues({ key: "q", targetWorkers: "((" }), workers: people },
    ],
  ],
});
