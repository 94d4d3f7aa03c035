import { expect, test } from "vitest";
import { inFilters, inSkip, inTarget } from "../support/configurations.js";
import { attributes, declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";
import { lintQueue } from "../support/lint.js";

const chat = "worker.channel.chat";
const enums = {
  taskAttributes: attributes({ level: { enum: [1, 2, 3] }, vip: { type: "boolean" }, none: { enum: [] } }),
};

describeRule("impossible-range", {
  reports: [
    [
      "more than all of the capacity",
      inTarget(`${chat}.available_capacity_percentage > 100`),
      /a whole number from 0 to 100/,
    ],
    ["less than none of the capacity", inTarget(`0 > ${chat}.available_capacity_percentage`), 1],
    ["more than the highest capacity", inTarget(`${chat}.configured_capacity >= 51`), /from 0 to 50/],
    ["fewer than no tasks", inTarget(`${chat}.assigned_tasks < 0`), /a whole number, 0 or more/],
    ["a number and true", inTarget(`${chat}.assigned_tasks > true`), 1],
    ["a number and text", inTarget(`${chat}.assigned_tasks > 'few'`), 1],
    ["fewer than no workers", inSkip("workers.available < 0"), 1],
    ["fewer than no workers of an activity", inSkip(`workers.WA${"0".repeat(32)} < 0`), 1],
    ["a time after the last minute of the day", inFilters("taskrouter.currentTime > 2359"), /from 0 to 2359/],
    ["an hour after the last one", inFilters("taskrouter.currentHour > 23"), /"00" to "23"/],
    ["a number above all declared values", inFilters("level > 3"), /is declared with the values 1, 2, 3/, enums],
    ["the order of true and false", inFilters("vip > 0"), /is declared as boolean, which has no order/, enums],
  ],
  accepts: [
    ["the ends of a range", inTarget(`${chat}.available_capacity_percentage >= 100 AND ${chat}.assigned_tasks <= 0`)],
    ["any number of tasks", inTarget(`${chat}.assigned_tasks > 1000`)],
    ["another name", inTarget(`${chat}.assigned_tasks < task.limit AND worker.friendly_name > 'm'`)],
    ["a time that does not exist, which invalid-time reports", inFilters("taskrouter.currentTime > 2500")],
    ["a day, which has no range", inFilters("taskrouter.dayOfWeek > 'Mon'")],
    ["a declared value", inFilters("level > 2 OR 1 < level"), enums],
    ["an empty list of declared values", inFilters("none > 2"), enums],
    [
      "numbers, texts and undeclared attributes",
      inFilters("age > 1000 AND free > 2 AND other > 1 AND 1 > 2"),
      declared,
    ],
    ["a test for equality", inTarget(`${chat}.available_capacity_percentage == 200`)],
  ],
});

test("accepts the built-in names of channels in a queue, which does not see them", () => {
  expect(lintQueue("impossible-range", "channel.chat.available_capacity_percentage > 100")).toEqual([]);
});
