import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("unreachable-target", {
  reports: [
    ["a target after one with a skipIf that is never true", flow(filter("a == 1", { ...q, skipIf: "1==0" }, q)), 1],
  ],
  accepts: [
    ["a target after one with a skipIf that is true", flow(filter("a == 1", { ...q, skipIf: "1==1" }, q))],
    ["a target after one with a timeout", flow(filter("a == 1", { ...q, timeout: 5 }, q))],
  ],
});
