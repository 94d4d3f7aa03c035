import { filter, flow, q } from "../support/configurations.js";
import { declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("order-by-type", {
  reports: [
    [
      "an attribute declared as a string",
      flow(filter("a == 1", { ...q, orderBy: "worker.level ASC, worker.team DESC" })),
      "worker.team",
      declared,
    ],
  ],
  accepts: [
    [
      "a nested attribute, one without a prefix, and a number",
      flow(filter("a == 1", { ...q, orderBy: "worker.a.b ASC, level ASC, worker.level ASC" })),
      declared,
    ],
  ],
});
