import type { LintContext } from "../../../../language/index.js";
import { inTarget } from "../support/configurations.js";
import { multitasking, people, queues, workers } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const nobody: LintContext = { taskQueues: queues({ key: "q", targetWorkers: "level > 1" }) };

const staff: LintContext = {
  taskQueues: queues({ key: "q" }),
  workers: workers({ ann: { channels: new Map([["chat", { capacity: 3 }]]) }, bob: {} }),
};

describeRule("no-matching-worker", {
  reports: [
    [
      "a capacity that no worker has",
      inTarget("worker.channel.chat.configured_capacity > 5"),
      /^none of the 2 declared workers of queue "q" matches this/,
      staff,
    ],
    ["a capacity above the default", inTarget("worker.channel.voice.configured_capacity > 1"), 1, staff],
    [
      "the only worker",
      inTarget("worker.channel.fax.configured_capacity > 3"),
      /^the only declared worker of queue "q" does not match this/,
      multitasking,
    ],
    [
      "conditions on workers that none of them meets",
      inTarget("worker.level > 5 AND task.a == 1"),
      1,
      { taskQueues: queues({ key: "q" }), workers: workers({ a: { attributes: { level: 2 } } }) },
    ],
  ],
  accepts: [
    ["a name that look-alike-name reports", inTarget("worker.attributes.level > 5"), staff],
    ["a capacity that a worker has", inTarget("worker.channel.chat.configured_capacity == 3"), staff],
    ["the default capacity of a channel", inTarget("worker.channel.voice.configured_capacity == 1"), staff],
    ["numbers that only a running TaskRouter has", inTarget("worker.channel.chat.assigned_tasks > 5"), staff],
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
