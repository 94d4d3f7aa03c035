import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("inverted-priorities", {
  reports: [
    [
      "a lower priority than that of a filter for every task",
      flow(filter("a == 1", { ...q, priority: 1 }), filter("1==1", { ...q, priority: 5 })),
      1,
    ],
  ],
  accepts: [
    [
      "a filter that matches every task",
      flow(filter("1==1", { ...q, priority: 1 }), filter("1==1", { ...q, priority: 5 })),
    ],
    [
      "a filter that matches no task",
      flow(filter("1==0", { ...q, priority: 1 }), filter("1==1", { ...q, priority: 5 })),
    ],
    [
      "a filter with a malformed expression",
      flow(filter("((", { ...q, priority: 1 }), filter("1==1", { ...q, priority: 5 })),
    ],
    [
      "filters for different tasks",
      flow(filter("a == 1", { ...q, priority: 1 }), filter("b == 1", { ...q, priority: 5 })),
    ],
    [
      "filters without expressions",
      { filters: [{ targets: [{ ...q, priority: 1 }] }, { targets: [{ ...q, priority: 5 }] }] },
    ],
    [
      "targets in different queues",
      flow(filter("a == 1 AND b == 1", { ...q, priority: 1 }), filter("a == 1", { queue: "r", priority: 5 })),
    ],
    ["a special case without a priority", flow(filter("a == 1 AND b == 1"), filter("a == 1", { ...q, priority: 5 }))],
  ],
});
