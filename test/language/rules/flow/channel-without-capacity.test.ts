import type { LintContext, WorkerContext } from "../../../../language/index.js";
import { filter, flow } from "../support/configurations.js";
import { queues, workers } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const calls = (channel: string, channels: WorkerContext["channels"], multiTaskEnabled = true): LintContext => ({
  taskQueues: queues({ key: "q" }),
  workers: workers({ a: { channels } }),
  tasks: [{ key: "t", attributes: {}, isUnknown: false, channel, priority: undefined, timeout: undefined }],
  workspace: { multiTaskEnabled, timeoutActivity: undefined },
});
const voice = (more: { capacity?: number; available?: boolean }) => new Map([["voice", more]]);

describeRule("channel-without-capacity", {
  reports: [
    [
      "a queue without capacity once, however many targets it has",
      flow(filter("a == 1"), filter("b == 1")),
      1,
      calls("voice", voice({ capacity: 0 })),
    ],
    [
      "a channel on which no worker is available",
      flow(filter("a == 1")),
      1,
      calls("voice", voice({ available: false })),
    ],
  ],
  accepts: [
    ["a channel that the workers do not declare", flow(filter("a == 1")), calls("chat", voice({ capacity: 0 }))],
    ["a single-tasking workspace", flow(filter("a == 1")), calls("voice", voice({ capacity: 0 }), false)],
    [
      "a workflow without declared tasks",
      flow(filter("a == 1")),
      { ...calls("voice", voice({ capacity: 0 })), tasks: [] },
    ],
    [
      "a workspace without declared queues, workers and tasks",
      { filters: [{ expression: "a == 1", targets: [{}] }] },
      { workspace: { multiTaskEnabled: true, timeoutActivity: undefined } },
    ],
  ],
});
