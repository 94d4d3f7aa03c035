import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("order-by-direction", {
  reports: [
    [
      "a clause without a direction, at that clause",
      flow(filter("a == 1", { ...q, orderBy: "worker.a ASC, worker.b" })),
      "worker.b",
    ],
  ],
  accepts: [
    ["ASC and DESC", flow(filter("a == 1", { ...q, orderBy: "worker.a ASC, worker.b DESC" }))],
    [
      "a malformed orderBy, which expression-syntax reports",
      flow(filter("a == 1", { ...q, orderBy: "worker.a DOWN" })),
    ],
  ],
});
