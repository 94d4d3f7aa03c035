import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("skip-removes-task", {
  reports: [
    ["a skip of the last target without a later filter", { filters: [filter("a == 1", { ...q, skipIf: "1==1" })] }, 1],
  ],
  accepts: [
    [
      "a skip after which a later filter matches",
      { filters: [filter("a == 1", { ...q, skipIf: "1==1" }), filter("b == 1")] },
    ],
    ["a filter without a skip", { filters: [filter("a == 1")] }],
    ["a skip with a default filter", flow(filter("a == 1", { ...q, skipIf: "1==1" }))],
    ["a filter that matches no task", { filters: [filter("1==0", { ...q, skipIf: "1==1" })] }],
  ],
});
