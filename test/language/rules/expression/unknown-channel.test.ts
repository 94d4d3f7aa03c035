import { inTarget } from "../support/configurations.js";
import { multitasking, workers } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("unknown-channel", {
  reports: [
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
  ],
  accepts: [
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
