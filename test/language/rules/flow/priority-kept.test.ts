import { filter, flow, q } from "../support/configurations.js";
import { UNRESOLVED } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const r = { queue: "r" };

describeRule("priority-kept", {
  reports: [
    [
      "a priority kept in another queue, at that target",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, r), filter("b == 1", { ...r, priority: 1 })),
      /keeps priority 5 of target 1, and goes before tasks of another target with priority 1/,
    ],
    [
      "the lowest of several priorities in the other queue, also in the default filter",
      {
        filters: [
          filter("a == 1", { ...q, timeout: 5 }, { ...q, priority: 5, timeout: 5 }, r),
          filter("b == 1", { ...r, priority: 4 }),
        ],
        defaultFilter: { ...r, priority: 2 },
      },
      /with priority 2/,
    ],
  ],
  accepts: [
    [
      "the standard pattern of Flex: filters that escalate to the queue of the default filter",
      {
        filters: [
          filter("type == 'sales'", { queue: "sales", priority: 10, timeout: 300 }, q),
          filter("type == 'support'", { queue: "support", priority: 10, timeout: 300 }, q),
        ],
        defaultFilter: q,
      },
    ],
    [
      "a lower priority that is set in an other queue",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, r), filter("b == 1", { ...q, priority: 1 })),
    ],
    [
      "a priority that is not known",
      flow(
        filter("a == 1", { ...q, priority: 5, timeout: 5 }, { ...q, priority: UNRESOLVED as unknown as number }, r),
        filter("b == 1", { ...r, priority: 1 }),
      ),
    ],
    [
      "targets without a queue",
      flow(filter("a == 1", { priority: 5, timeout: 5 } as unknown as typeof q, {} as typeof q)),
    ],
    [
      "a kept priority in the same queue",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, q), filter("b == 1", { ...q, priority: 1 })),
    ],
    ["a priority of 0", flow(filter("a == 1", { ...q, priority: 0, timeout: 5 }, { queue: "r" }))],
    [
      "a priority set again in the other queue",
      flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { queue: "r", priority: 5 })),
    ],
  ],
});
