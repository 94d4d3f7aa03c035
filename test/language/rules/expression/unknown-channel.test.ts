import { expect, test } from "vitest";
import { inTarget } from "../support/configurations.js";
import { multitasking, workers } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";
import { lintQueue } from "../support/lint.js";

describeRule("unknown-channel", {
  reports: [
    ["another letter case", inTarget("worker.channel.Voice.assigned_tasks > 1"), /did you mean "voice"/],
    ["the plural of a channel", inTarget("worker.channel.chats.assigned_tasks > 1"), /did you mean "chat"/],
    [
      "the capacity under its short name",
      inTarget("worker.channel.chat.capacity > 1"),
      /did you mean "configured_capacity"/,
    ],
    ["whether a channel is available", inTarget("worker.channel.chat.available == true"), /omit this/],
    [
      "a misspelled property",
      inTarget("worker.channel.chat.assigned_task > 1"),
      /did you mean "assigned_tasks"\? channel properties are/,
    ],
    ["an unknown property", inTarget("worker.channel.chat.x > 1"), /no property "x"; channel properties are/],
    ["a channel without a property", inTarget("worker.channel.chat > 1"), /write worker\.channel\./],
    ["no channel", inTarget("worker.channel > 1"), /write worker\.channel\./],
    ["a path that is too long", inTarget("worker.channel.chat.assigned_tasks.x > 1"), /write worker\.channel\./],
    [
      "an undeclared channel",
      inTarget("worker.channel.chatt.assigned_tasks > 1"),
      /task channel "chatt", did you mean "chat"/,
      multitasking,
    ],
    [
      "a channel that only a worker names, once task channels are declared",
      inTarget("worker.channel.fax.assigned_tasks > 1"),
      /no task channel "fax" is declared/,
      { ...multitasking, taskChannels: ["email", "voice"] },
    ],
  ],
  accepts: [
    [
      "a declared task channel",
      inTarget("worker.channel.email.assigned_tasks > 1"),
      { ...multitasking, taskChannels: ["email", "voice"] },
    ],
    ["camel case, which look-alike-name reports", inTarget("worker.channel.chat.assignedTasks > 1")],
    ["any channel if none is declared", inTarget("worker.channel.fax.assigned_tasks > 1")],
    ["a declared channel", inTarget("worker.channel.fax.assigned_tasks > 1"), multitasking],
    ["a channel of every workspace", inTarget("worker.channel.voice.assigned_tasks > 1"), multitasking],
    ["an attribute of the task", inTarget("task.channel == 'x'")],
    [
      "any channel if the workers declare none",
      inTarget("worker.channel.fax.assigned_tasks > 1"),
      { workers: workers({ ann: {} }) },
    ],
    [
      "each property of a channel",
      inTarget(
        "worker.channel.chat.configured_capacity > 1 AND worker.channel.chat.assigned_tasks > 1 AND worker.channel.chat.available_capacity_percentage > 1",
      ),
    ],
    [
      "each channel of every workspace",
      inTarget(
        ["default", "voice", "sms", "chat", "video"]
          .map((name) => `worker.channel.${name}.assigned_tasks > 1`)
          .join(" AND "),
      ),
      multitasking,
    ],
  ],
});

test("reports the numbers of a channel in a queue, which sees no channels", () => {
  expect(lintQueue("unknown-channel", "channel.chat.assigned_tasks == 0")).toMatchObject([
    { message: expect.stringContaining("test them in the expression of a target") },
  ]);
});

test("accepts an attribute of the worker with the name of a channel in a queue", () => {
  expect(
    lintQueue("unknown-channel", "channel == 1 OR channel.chat.level > 1 OR channel.chat.assigned_tasks.x == 1"),
  ).toEqual([]);
});
