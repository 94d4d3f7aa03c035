import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("constant-part", {
  reports: [
    ["an AND with a constant part, at that part", inFilters("1==1 AND a == 1"), "1==1"],
    ["a constant part that is false", inFilters("a == 1 OR 1==0"), /^this is always false/],
  ],
  accepts: [
    ["a name in quotation marks", inFilters('"a" == "b" AND c == 1')],
    ["a single constant comparison", inFilters("1==1")],
  ],
});
