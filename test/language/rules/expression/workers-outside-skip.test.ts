import { expect, test } from "vitest";
import { inFilters, inSkip, inTarget } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lintQueue } from "../support/lint.js";

describeRule("workers-outside-skip", {
  reports: [
    ["a worker count in a filter", inFilters("workers.available == 0"), "workers.available"],
    ["a count of an activity in a target", inTarget("workers.${activities.lunch.sid} > 1"), 1],
    ["a literal activity SID in a target", inTarget(`workers.WA${"0".repeat(32)} > 1`), 1],
  ],
  accepts: [
    ["a worker count in skipIf", inSkip("workers.available == 0")],
    ["another name of the prefix", inFilters("workers.x == 1 AND workers == 1")],
  ],
});

test("reports a worker count in a queue", () => {
  expect(lintQueue("workers-outside-skip", "workers.unavailable > 1")).toHaveLength(1);
});
