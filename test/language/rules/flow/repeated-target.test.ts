import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("repeated-target", {
  reports: [
    [
      "a target with the same skipIf",
      flow(filter("a == 1", { ...q, skipIf: "1==1", timeout: 5 }, { ...q, skipIf: "1==1" })),
      1,
    ],
    [
      "a target that keeps the priority of the target before it",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { priority: 5 })),
      1,
    ],
  ],
  accepts: [
    ["a target without the skipIf of the target before it", flow(filter("a == 1", { ...q, skipIf: "1==1" }, q))],
    ["a target with another priority", flow(filter("a == 1", { ...q, timeout: 5 }, { ...q, priority: 5 }))],
    [
      "a repeated delay",
      flow(filter("a == 1", { ...q, expression: "1==0", timeout: 5 }, { ...q, expression: "1==0", timeout: 5 })),
    ],
    ["targets without a queue", { filters: [{ expression: "a == 1", targets: [{ timeout: 5 }, {}] }] }],
    ["a target with another expression", flow(filter("a == 1", { ...q, expression: "worker.a == 1", timeout: 5 }, q))],
    ["a target with another order", flow(filter("a == 1", { ...q, orderBy: "worker.a ASC", timeout: 5 }, q))],
    ["a target with another known worker", flow(filter("a == 1", { ...q, knownWorkerSid: "task.a", timeout: 5 }, q))],
    [
      "a target with another known worker by name",
      flow(filter("a == 1", { ...q, knownWorkerFriendlyName: "task.a", timeout: 5 }, q)),
    ],
    ["a target with another queue", flow(filter("a == 1", { ...q, timeout: 5 }, { queue: "r" }))],
  ],
});
