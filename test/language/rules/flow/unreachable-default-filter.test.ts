import { filter, flow, inFilters, q, withTargets } from "../support/configurations.js";
import { UNRESOLVED } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("unreachable-default-filter", {
  reports: [
    [
      "a default filter after a filter that every task enters",
      inFilters("1==1"),
      /^no task reaches the default filter: filter 1 matches every task/,
    ],
  ],
  accepts: [
    ["a filter with unresolved targets", withTargets("1==1", UNRESOLVED), { unknown: UNRESOLVED }],
    ["a filter with a skip", flow(filter("1==1", { ...q, skipIf: "workers.available == 0" }))],
    [
      "a timeout into a filter with a skip",
      flow(filter("1==1", { ...q, timeout: 5 }), filter("1==1", { ...q, skipIf: "1==1" })),
    ],
  ],
});
