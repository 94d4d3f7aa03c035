import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("expression-too-big", {
  reports: [
    ["parentheses that are nested 200 levels deep", inFilters(`${"(".repeat(200)}a == 1${")".repeat(200)}`), 1],
  ],
  accepts: [
    ["parentheses that are nested 50 levels deep", inFilters(`${"(".repeat(50)}a == 1${")".repeat(50)}`)],
    ["a malformed expression, which expression-syntax reports", inFilters("a ==")],
  ],
});
