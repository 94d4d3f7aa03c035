import { expect, test } from "vitest";
import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lint } from "../support/lint.js";

describeRule("invalid-day", {
  reports: [
    ["a day in another form, in a list", inFilters('taskrouter.dayOfWeek IN ["Sat", "sunday"]'), /did you mean "Sun"/],
    ["a word that is not a day", inFilters('taskrouter.dayOfWeek == "Holiday"'), /"Holiday" is not a day; days are/],
  ],
  accepts: [["every day", inFilters('taskrouter.dayOfWeek IN ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]')]],
});

test("offers a fix that keeps the quotation marks", () => {
  const text = `taskrouter.dayOfWeek IN ["THU", 'sunday', "x"]`;
  const fixes = lint("invalid-day", inFilters(text)).map(({ fix }) => fix?.edits[0]?.text);
  expect(fixes).toEqual(['"Thu"', "'Sun'", undefined]);
});
