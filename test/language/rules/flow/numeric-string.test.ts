import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("numeric-string", {
  reports: [
    [
      "a number as a string, but no other string",
      flow(filter("a == 1", { ...q, timeout: "30" }, { ...q, priority: "x" })),
      /"timeout" is the string "30": write the number 30$/,
    ],
    [
      "a priority as a string in the default filter",
      { ...flow(), defaultFilter: { ...q, priority: " 5 " } },
      /"priority" is the string " 5 ": write the number 5$/,
    ],
  ],
  accepts: [["numbers", flow(filter("a == 1", { ...q, timeout: 30, priority: 5 }))]],
});
