import { inFilters, inTarget, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("list-and-value", {
  reports: [
    [
      "a list in one filter and a single value in another",
      inFilters("a HAS 'x'", "a == 'x'"),
      /is used as a single value here/,
    ],
    ["a single value before a list", inFilters("a == 'x'", "a >- 'x'"), /is used as a list here/],
    ["a list on the right side of IN", inFilters("'x' IN a", "a > 1"), 1],
    [
      "a single value in a filter and a list in a target",
      { filters: [{ expression: "a == 1", targets: [{ ...q, expression: "worker.b IN task.a" }] }] },
      1,
    ],
    ["a name after NOT IN and before CONTAINS", inFilters("'x' NOT IN a", "a CONTAINS 'x'"), 1],
  ],
  accepts: [
    ["a list that is compared with null", inFilters("a != null AND a HAS 'x'")],
    ["a single value in a written list", inFilters("a IN ['x']", "a == 'x'")],
    ["attributes of the same name of a task and a worker", inTarget("task.a == 1 AND worker.a HAS 1")],
    ["a single value after HAS", inTarget("worker.a HAS task.b AND task.b == 1")],
  ],
});
