import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("digit-member", {
  reports: [
    ["a name after a dot that begins with a digit", inFilters("plan.24h == true"), /^"24h" begins with a digit/],
    ["a name of digits alone", inFilters("list.0 == 1"), /^"0" begins with a digit/],
    ["each of several", inFilters("a.1b == 1 AND c.2d == 2"), 2],
  ],
  accepts: [
    ["digits later in a name, and indexes", inFilters("plan.h24 == true AND list[0] == 1 AND a == 1.5")],
    ["a malformed expression", inFilters("plan.24h == ")],
  ],
});
