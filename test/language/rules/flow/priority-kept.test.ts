import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("priority-kept", {
  reports: [
    [
      "a priority kept in another queue, at that target",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { queue: "r" })),
      /keeps priority 5 of target 1/,
    ],
  ],
  accepts: [
    ["a kept priority in the same queue", flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, q))],
    ["a priority of 0", flow(filter("a == 1", { ...q, priority: 0, timeout: 5 }, { queue: "r" }))],
    [
      "a priority set again in the other queue",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { queue: "r", priority: 5 })),
    ],
  ],
});
