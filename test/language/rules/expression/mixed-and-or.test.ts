import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("mixed-and-or", {
  reports: [
    [
      "AND and OR without parentheses, and shows where they would be",
      inFilters("a == 1 OR b == 2 AND c == 3"),
      /as in "a == 1 OR \(b == 2 AND c == 3\)"$/,
    ],
    ["such a mix inside parentheses", inFilters("d == 4 AND (a == 1 OR b == 2 AND c == 3)"), 1],
  ],
  accepts: [
    ["AND and OR with parentheses", inFilters("a == 1 OR (b == 2 AND c == 3)")],
    ["AND alone", inFilters("a == 1 AND b == 2 AND c == 3")],
    ["a malformed expression", inFilters("a == 1 OR b == 2 AND")],
  ],
});
