import { filter, flow, q } from "../support/configurations.js";
import { UNRESOLVED } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("default-filter-timeout", {
  reports: [
    [
      "a timeout in the default filter",
      { ...flow(), defaultFilter: { ...q, timeout: 5 } },
      /^the default filter cannot have a "timeout"/,
    ],
    ["an unresolved timeout", { ...flow(), defaultFilter: { ...q, timeout: UNRESOLVED } }, 1, { unknown: UNRESOLVED }],
  ],
  accepts: [
    ["a default filter without a timeout", flow()],
    ["a timeout in a filter", { filters: [filter("a == 1", { ...q, timeout: 5 })] }],
  ],
});
