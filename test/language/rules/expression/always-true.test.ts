import { expect, test } from "vitest";
import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lintNot } from "../support/lint.js";

describeRule("always-true", {
  reports: [
    [
      "two inequalities of one name joined by OR, at both parts",
      inFilters("b == 1 OR a != 1 OR a != 2"),
      "a != 1 OR a != 2",
    ],
    ["such a pair inside an AND", inFilters("b == 1 AND (a != 'x' OR a != 'y')"), 1],
    ["null and a value", inFilters("a != null OR a != 'x'"), 1],
  ],
  accepts: [
    ["the same value twice", inFilters("a != 1 OR a != 1")],
    ["inequalities of two names", inFilters("a != 1 OR b != 2")],
    ["inequalities joined by AND", inFilters("a != 1 AND a != 2")],
    ["a name that may hold the other value", inFilters("a != b OR a != 'x'")],
    ["lists, which make the comparisons false", inFilters("a != [1] OR a != [2]")],
    ["an inequality with the constant on the left", inFilters("1 != a OR a == 2 OR a != 2")],
    ["a malformed expression", inFilters("a != 1 OR OR a != 2")],
  ],
});

test("reports a pair inside an accepted NOT", () => {
  expect(lintNot("always-true", "a != 1 OR a != 2")).toHaveLength(1);
});
