import { inSkip } from "../support/configurations.js";
import { multitasking, workers } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("skip-ignores-capacity", {
  reports: [["workers.available if a worker declares a capacity", inSkip("workers.available = 0"), 1, multitasking]],
  accepts: [
    ["a workspace without declared workers", inSkip("workers.available == 0"), { ...multitasking, workers: new Map() }],
    [
      "a worker with capacity 0",
      inSkip("workers.available == 0"),
      { ...multitasking, workers: workers({ ann: { channels: new Map([["chat", { capacity: 0 }]]) } }) },
    ],
    ["an undeclared queue", inSkip("workers.available == 0", { queue: "other" }), multitasking],
    ["a target without a queue", inSkip("workers.available == 0", { queue: undefined }), multitasking],
    [
      "a single-tasking workspace",
      inSkip("workers.available == 0"),
      { ...multitasking, workspace: { multiTaskEnabled: false, timeoutActivity: undefined } },
    ],
    [
      "a target with an expression, which skip-may-stay-false reports",
      inSkip("workers.available == 0", { expression: "worker.a == 1" }),
      multitasking,
    ],
    [
      "a target with a known worker, which skip-may-stay-false reports",
      inSkip("workers.available == 0", { knownWorkerSid: "task.a" }),
      multitasking,
    ],
    ["another skipIf", inSkip("1==1"), multitasking],
  ],
});
