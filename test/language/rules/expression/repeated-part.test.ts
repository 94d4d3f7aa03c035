import { expect, test } from "vitest";
import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lintNot } from "../support/lint.js";

describeRule("repeated-part", {
  reports: [
    ["a part on both sides of OR", inFilters("a == 1 OR b == 2 OR a == 1"), /on both sides of OR/],
    ["a part in another notation, at the second one", inFilters("a = 1 AND (b==2) AND b == 2"), "b == 2"],
    ["a repeated part inside parentheses", inFilters("c == 1 AND (a == 1 OR a == 1)"), 1],
    ["a name compared with itself", inFilters("a.b == a.b"), /"a\.b" is compared with itself/],
  ],
  accepts: [
    ["equal constants", inFilters("1==1")],
    ["different parts", inFilters("a == 1 OR a == 2")],
    ["a malformed expression", inFilters("a == 1 OR a == ")],
  ],
});

test("reports a repeated part inside an accepted NOT", () => {
  expect(lintNot("repeated-part", "a != 1 OR a != 1")).toHaveLength(1);
});
