import { expect, test } from "vitest";
import type { LintContext } from "../../../../language/index.js";
import { inTarget } from "../support/configurations.js";
import { activities } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";
import { lint, lintQueue } from "../support/lint.js";

describeRule("activity-name", {
  reports: [
    [
      "the key of an activity",
      inTarget("worker.activity_name == 'lunch'"),
      /did you mean "Lunch Break"/,
      { activities },
    ],
    [
      "another letter case, in a list",
      inTarget("worker.activity_name IN ['Available', 'lunch break']"),
      "'lunch break'",
      { activities },
    ],
  ],
  accepts: [
    ["the exact name", inTarget("worker.activity_name == 'Lunch Break'"), { activities }],
    ["an undeclared activity with a different name", inTarget("worker.activity_name == 'Training'"), { activities }],
    [
      "other attributes",
      inTarget("worker.activity_sid == 'lunch' AND worker.sid == 1 AND task.activity_name == 'lunch'"),
      { activities },
    ],
    ["any name if no activity is declared", inTarget("worker.activity_name == 'lunch'")],
    ["a comparison of two names", inTarget("worker.activity_name == task.activity"), { activities }],
  ],
});

test("reports the key of an activity in a queue", () => {
  expect(lintQueue("activity-name", "activity_name == 'lunch'", { activities })).toHaveLength(1);
});

test.each(["Offline", "Available", "Unavailable", "Idle", "Busy", "Reserved"])(
  "accepts %s, which every workspace has, next to a similar declared name",
  (name) => {
    const similar: LintContext = {
      activities: new Map([["own", { key: "own", friendlyName: `${name}s`, available: false }]]),
    };
    expect(lint("activity-name", inTarget(`worker.activity_name == "${name}"`), similar)).toEqual([]);
    expect(lint("activity-name", inTarget(`worker.activity_name == "${name}x"`), similar)).toHaveLength(1);
  },
);
