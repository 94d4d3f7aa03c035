import { expect, test } from "vitest";
import type { LintContext } from "../../../../language/index.js";
import { inTarget } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lintQueue } from "../support/lint.js";

const activity = (key: string, friendlyName: string, available: boolean | undefined) =>
  [key, { key, friendlyName, available }] as const;
const context: LintContext = {
  activities: new Map([
    activity("lunch", "Lunch", false),
    activity("chat", "Chat Only", true),
    activity("later", "Later", undefined),
  ]),
};
const lunch = 'worker.activity_name == "Lunch"';

describeRule("unavailable-activity", {
  reports: [
    [
      "a declared activity that is not available",
      inTarget(lunch),
      /no worker in activity "Lunch" is offered a task/,
      context,
    ],
    ["the same on the left side", inTarget('"Lunch" == worker.activity_name'), 1, context],
    ["its SID", inTarget('worker.activity_sid == "${activities.lunch.sid}"'), /"Lunch"/, context],
    [
      "a list of such activities",
      inTarget('worker.activity_name IN ["Lunch", "Offline"]'),
      /"Lunch" or "Offline"/,
      context,
    ],
    ["Offline without a declaration", inTarget('worker.activity_name == "Offline"'), 1],
    ["one of several conditions", inTarget(`task.a == 1 AND ${lunch}`), lunch, context],
  ],
  accepts: [
    ["an available activity", inTarget('worker.activity_name == "Chat Only"'), context],
    [
      "an activity that may be available",
      inTarget('worker.activity_name == "Later" OR worker.activity_name == "X"'),
      context,
    ],
    ["a list with an available activity", inTarget('worker.activity_name IN ["Lunch", "Chat Only"]'), context],
    ["an empty list", inTarget("worker.activity_name IN []"), context],
    ["every other activity", inTarget('worker.activity_name != "Lunch"'), context],
    ["an alternative", inTarget(`${lunch} OR worker.level > 3`), context],
    ["an attribute of the task", inTarget("worker.activity_name == task.activity"), context],
    ["an attribute in place of the list", inTarget('"Lunch" IN worker.activity_name'), context],
    ["a SID", inTarget(`worker.activity_sid == "WA${"0".repeat(32)}"`), context],
    ["null", inTarget("worker.activity_sid == null OR worker.activity_name == 5"), context],
    ["an expression that is never true", inTarget(`1==0 AND ${lunch}`), context],
    ["an attribute of the task in place of the activity", inTarget('task.activity_name == "Offline"'), context],
  ],
});

test("reports an unavailable activity in a queue", () => {
  expect(lintQueue("unavailable-activity", 'activity_name == "Offline"')).toHaveLength(1);
});
