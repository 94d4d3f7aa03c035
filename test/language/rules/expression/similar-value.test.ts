import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("similar-value", {
  reports: [["letter case that differs between two filters", inFilters("a == 'Gold'", "a IN ['x', 'gold']"), "'gold'"]],
  accepts: [
    ["values of two names", inFilters("a == 'Gold'", "b == 'gold'")],
    ["equal values", inFilters("a == 'Gold'", "a != 'Gold'")],
    ["both cases in one list", inFilters("a IN ['Gold', 'gold']")],
    ["numbers", inFilters("a == 1", "a == 2")],
  ],
});
