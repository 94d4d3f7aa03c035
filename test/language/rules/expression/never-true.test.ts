import { filter, flow, inFilters, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("never-true", {
  reports: [["1==0 in a filter", inFilters("1==0"), 1]],
  accepts: [
    [
      "a target that is never true and has a timeout",
      flow(filter("a == 1", { ...q, expression: "1==0", timeout: 5 }, q)),
    ],
    [
      "a range across midnight, which time-across-midnight reports",
      inFilters("taskrouter.currentHour > 22 AND taskrouter.currentHour < 6"),
    ],
    ["a quoted name, which quoted-name reports", inFilters("'a' == 'b'")],
  ],
});
