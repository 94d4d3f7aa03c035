import { expect, test } from "vitest";
import type { LintContext } from "../../../../language/index.js";
import { inTarget } from "../support/configurations.js";
import { attributes, declared, workers } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";
import { lint, lintQueue } from "../support/lint.js";

const clashing: LintContext = { workers: workers({ ann: {}, bob: { attributes: { channel: "voice", sid: 1 } } }) };

describeRule("name-clash", {
  reports: [
    [
      "an attribute of a declared worker with a built-in name",
      inTarget("worker.channel.chat.assigned_tasks == 0"),
      1,
      clashing,
    ],
  ],
  accepts: [
    ["names of the task and other names of the worker", inTarget("worker.level == 1 AND task.channel == 1"), clashing],
    ["a built-in name that is not declared as an attribute", inTarget("worker.sid == task.worker"), declared],
  ],
});

test("accepts an attribute named channel in a queue, but not one named sid", () => {
  expect(lintQueue("name-clash", "channel == 'voice'", clashing)).toEqual([]);
  expect(lintQueue("name-clash", "sid == 1", clashing)).toHaveLength(1);
});

test("reports a declared attribute with a built-in name", () => {
  const context: LintContext = { workerAttributes: attributes({ sid: {} }) };
  expect(lint("name-clash", inTarget("worker.sid == task.a"), context)).toHaveLength(1);
});
