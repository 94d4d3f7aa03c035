import { expect, test } from "vitest";
import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lint } from "../support/lint.js";

describeRule("ordered-text", {
  reports: [
    ["a number in quotation marks on the right side", inFilters("a >= '5'"), "'5'"],
    ["a number in quotation marks on the left side", inFilters("'-1.5' < a"), "'-1.5'"],
  ],
  accepts: [
    ["a number", inFilters("a >= 5")],
    ["a word", inFilters("a >= 'b'")],
    ["an equality", inFilters("a == '5'")],
    ["a time variable, which is text", inFilters("taskrouter.currentHour >= '08' AND '18' > taskrouter.currentHour")],
  ],
});

test.each(["<", "<=", ">", ">="])("reports a number in quotation marks next to %s", (operator) => {
  expect(lint("ordered-text", inFilters(`a ${operator} "5"`))).toHaveLength(1);
});
