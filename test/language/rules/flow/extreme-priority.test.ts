import { filter, flow, q } from "../support/configurations.js";
import { UNRESOLVED } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("extreme-priority", {
  reports: [
    ["a priority of a million", flow(filter("a == 1", { ...q, priority: 1_000_000 })), /^priority 1,000,000 /],
    ["such a priority in the default filter", { ...flow(), defaultFilter: { ...q, priority: 2_000_000 } }, 1],
  ],
  accepts: [
    ["a priority below a million", flow(filter("a == 1", { ...q, priority: 999_999 }))],
    ["an unresolved priority", flow(filter("a == 1", { ...q, priority: UNRESOLVED })), { unknown: UNRESOLVED }],
  ],
});
