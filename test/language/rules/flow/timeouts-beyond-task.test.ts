import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("timeouts-beyond-task", {
  reports: [
    [
      "a sum above the longest time to live",
      flow(filter("a == 1", { ...q, timeout: 1_300_000 })),
      /no task lives longer/,
    ],
    [
      "a sum that continues after a target with a skip and no timeout",
      flow(filter("a == 1", { ...q, timeout: 50_000 }, { skipIf: "1==1" }, { timeout: 50_000 })),
      /add up to 100,000 seconds/,
    ],
    [
      "one second more than the default time to live",
      flow(filter("a == 1", { ...q, timeout: 86_401 })),
      /, but a task lives 86,400 seconds unless /,
    ],
    [
      "exactly the longest time to live",
      flow(filter("a == 1", { ...q, timeout: 1_209_600 })),
      /, but a task lives 86,400 seconds unless /,
    ],
    [
      "one second more than the longest time to live",
      flow(filter("a == 1", { ...q, timeout: 1_209_601 })),
      /, but no task lives longer than 1,209,600 seconds$/,
    ],
  ],
  accepts: [
    [
      "timeouts after an unresolved one",
      flow(filter("a == 1", { ...q, timeout: "?" }, { ...q, timeout: 90_000 })),
      { unknown: "?" },
    ],
    [
      "timeouts after a target that tasks never leave",
      flow(filter("a == 1", { ...q, timeout: 50_000 }, {}, { timeout: 50_000 })),
    ],
    ["exactly the default time to live", flow(filter("a == 1", { ...q, timeout: 86_400 }))],
  ],
});
