import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("quoted-name", {
  reports: [["a quoted name next to a string", inFilters('"a" == "b" AND c == 1'), 1]],
  accepts: [
    ["a string before IN", inFilters("'en' IN languages")],
    ["a string that cannot be a name", inFilters('"a b" == "c"')],
    ["a string before an attribute", inFilters('"gold" == tier')],
  ],
});
