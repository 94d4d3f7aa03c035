import { filter, flow, q, withTargets } from "../support/configurations.js";
import { UNRESOLVED } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("unreachable-filter", {
  reports: [
    [
      "the position of a filter with a blank name",
      { filters: [{ filterFriendlyName: " ", ...filter("1==1") }, filter("b == 1")] },
      /every task enters filter 1 /,
    ],
    [
      "the number of further filters",
      flow(filter("1==1"), filter("b == 1"), filter("c == 1")),
      /, nor the 1 after it, /,
    ],
    [
      "a filter after a catch-all whose first target keeps tasks",
      withTargets("1==1", [q, UNRESOLVED]),
      1,
      { unknown: UNRESOLVED },
    ],
  ],
  accepts: [
    ["a filter after a catch-all with a timeout", flow(filter("1==1", { ...q, timeout: 5 }), filter("b == 1"))],
    [
      "a filter after one with a direct queue",
      { filters: [{ expression: "1==1", queue: "q" }, filter("b == 1")], defaultFilter: q },
    ],
    ["a filter after a catch-all with unresolved targets", withTargets("1==1", UNRESOLVED), { unknown: UNRESOLVED }],
  ],
});
