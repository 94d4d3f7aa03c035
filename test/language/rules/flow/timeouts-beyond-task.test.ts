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
  ],
});
