import { expect, test } from "vitest";
import { lintTaskQueue } from "../../../../language/index.js";
import { createQueue, multitasking } from "../support/contexts.js";

const lint = (activityKeys: readonly string[], multiTaskEnabled: boolean | undefined) =>
  lintTaskQueue(createQueue({ activityKeys }), {
    workspace: { ...multitasking.workspace, timeoutActivity: null, multiTaskEnabled },
  });

test("reports both activities of a queue in a multitasking workspace at once", () => {
  expect(lint(["reservationActivity", "assignmentActivity"], true)).toMatchObject([
    {
      code: "queue-activity-without-effect",
      path: ["reservationActivity"],
      at: "key",
      message: expect.stringMatching(/^"reservationActivity" and "assignmentActivity" have no effect/),
    },
  ]);
});

test("reports a single activity by its key", () => {
  expect(lint(["assignmentActivity"], true)).toMatchObject([
    { path: ["assignmentActivity"], message: expect.stringMatching(/^"assignmentActivity" has no effect/) },
  ]);
});

test.each([
  ["a single-tasking workspace", ["assignmentActivity"], false],
  ["a workspace whose setting is not known", ["assignmentActivity"], undefined],
  ["a queue without activities", [], true],
] as const)("accepts %s", (_, keys, multiTaskEnabled) => expect(lint(keys, multiTaskEnabled)).toEqual([]));

test("accepts activities if nothing is known of the workspace", () => {
  expect(lintTaskQueue(createQueue({ activityKeys: ["assignmentActivity"] }))).toEqual([]);
});
