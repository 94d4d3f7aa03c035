import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("priority-lowered", {
  reports: [
    [
      "a lower priority in a later target",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { ...q, priority: 4 })),
      /^the priority falls from 5 in target 1 to 4, /,
    ],
    [
      "a lower priority after a target without one",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { ...q, timeout: 5 }, { ...q, priority: 1 })),
      /from 5 in target 1 to 1/,
    ],
    [
      "only the first of several per filter",
      flow(
        filter("a == 1", { ...q, priority: 5, timeout: 5 }, { ...q, priority: 4, timeout: 5 }, { ...q, priority: 3 }),
      ),
      1,
    ],
    [
      "a fall after a rise",
      flow(
        filter("a == 1", { ...q, priority: 1, timeout: 5 }, { ...q, priority: 5, timeout: 5 }, { ...q, priority: 3 }),
      ),
      /from 5 in target 2 to 3/,
    ],
  ],
  accepts: [
    ["equal priorities", flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { ...q, priority: 5 }))],
    ["rising priorities", flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { ...q, priority: 6 }))],
    [
      "priorities of different filters",
      flow(filter("a == 1", { ...q, priority: 5 }), filter("b == 1", { ...q, priority: 1 })),
    ],
  ],
});
