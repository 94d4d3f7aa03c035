import { describe, expect, test } from "vitest";
import { checksumText, readPlan } from "../../../cli/report/index.js";
import { asObject, type JsonObject } from "../../../language/index.js";
import { change, notices, preview, queue, report, step } from "./support/preview.js";

function messageOf(text: string): string {
  try {
    readPlan(text, "plan.json");
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("no failure");
}

test.each([
  ["empty", "", "plan.json is empty"],
  ["not JSON", "Previewing update (dev)", "plan.json is not JSON"],
  ["half JSON", preview([change]).slice(0, 300), "plan.json is JSON that was cut off"],
  ["other JSON", '{"rows": []}', 'is JSON, but not a preview, which has "steps"'],
  ["a list", "[]", "is JSON, but not a preview"],
  [
    "another release of Pulumi",
    preview([{ ...change, op: "teleport" }]),
    '"teleport"): another release of Pulumi wrote it',
  ],
  [
    "a newer kind",
    preview([step({ op: "create", type: "Skill", name: "x", after: {} })]),
    "newer release of pulumi-taskrouter (Skill",
  ],
  [
    "newer inputs",
    preview([step({ op: "create", type: "TaskQueue", name: "x", after: { __version: 9 } })]),
    "version 9 of its inputs): install that release",
  ],
])("refuses a preview that is %s, and names the command that writes one", (_, text, message) => {
  expect(messageOf(text)).toContain(message);
});

describe("the checksum", () => {
  const other = step({ op: "create", type: "TaskQueue", name: "cc-de", after: queue("b == 1") });
  const textOf = (steps: JsonObject[]) => checksumText(readPlan(preview(steps), "plan.json"));

  test("does not depend on the order of steps and keys, on times, or on positions in a program", () => {
    const later = JSON.parse(JSON.stringify(change)) as JsonObject & { newState: JsonObject };
    const moved: JsonObject & { newState: JsonObject } = {
      ...later,
      newState: { ...later.newState, modified: "2026-01-31", sourcePosition: "project:///b.js#9,9" },
    };
    const inputs = Object.fromEntries(Object.entries(asObject(moved.newState.inputs)).reverse());
    const turned = { ...moved, newState: { ...moved.newState, inputs: { ...inputs, __provider: "another text" } } };
    expect(textOf([other, turned])).toBe(textOf([change, other]));
  });

  test.each([
    [
      "a value",
      [
        step({
          op: "update",
          type: "TaskQueue",
          name: "cc-en",
          id: "WQ1",
          before: queue("a == 1"),
          after: queue("a == 3"),
        }),
      ],
    ],
    [
      "the value that is overwritten",
      [
        step({
          op: "update",
          type: "TaskQueue",
          name: "cc-en",
          id: "WQ1",
          before: queue("a == 0"),
          after: queue("a == 2"),
        }),
      ],
    ],
    [
      "the object",
      [
        step({
          op: "update",
          type: "TaskQueue",
          name: "cc-en",
          id: "WQ2",
          before: queue("a == 1"),
          after: queue("a == 2"),
        }),
      ],
    ],
    ["one more change", [change, other]],
    [
      "a change of another provider",
      [change, step({ op: "delete", type: "aws:s3/bucket:Bucket", name: "logs", before: {} })],
    ],
  ])("changes with %s", (_, steps) => {
    expect(textOf(steps)).not.toBe(textOf([change]));
  });

  test("changes with the host that the plan is for", () => {
    const plan = readPlan(preview([change]), "plan.json");
    expect(checksumText({ ...plan, place: { "taskrouter:region": "ie1" } })).not.toBe(checksumText(plan));
  });
});

test("one replacement is one change", () => {
  const moved = { ...queue("a == 1"), workspaceSid: "WS2" };
  const steps = ["create-replacement", "replace", "delete-replaced"].map((op) =>
    step({ op, type: "TaskQueue", name: "cc-en", id: "WQ1", before: queue("a == 1"), after: moved }),
  );
  const { objects, writes } = report(preview(steps));
  expect(objects.map(({ fate, reason }) => [fate, reason])).toEqual([["replace", "it is in another workspace now"]]);
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual(["DELETE TaskQueues/WQ1", "POST TaskQueues"]);
});

test("both hosts of the provider are known, and their details name the secret that changes", () => {
  const inputs = {
    friendlyName: "Support",
    assignmentCallbackUrl: "[secret]",
    __secrets: ["assignmentCallbackUrl"],
    configuration: {},
  };
  const native = step({
    op: "update",
    type: "taskrouter:index:Workflow",
    name: "support",
    id: "WW1",
    before: inputs,
    after: { ...inputs, taskReservationTimeout: 30 },
    detailedDiff: { assignmentCallbackUrl: { kind: "update" }, taskReservationTimeout: { kind: "add" } },
  });
  expect(report(preview([native])).objects[0]?.lines.map(({ text }) => text)).toEqual([
    "taskReservationTimeout 120 → 30",
    "assignmentCallbackUrl has another value, which is secret",
  ]);
});

test("a secret of the dynamic host is named by what the provider said", () => {
  const inputs = {
    friendlyName: "Support",
    assignmentCallbackUrl: "[secret]",
    __secrets: ["assignmentCallbackUrl"],
    configuration: {},
  };
  const update = step({ op: "update", type: "Workflow", name: "cc-support", id: "WW1", before: inputs, after: inputs });
  const said = notices('workflow "Support" changes:\n  ~ assignmentCallbackUrl has another value, which is secret');
  expect(report(preview([update], said)).objects[0]?.lines[0]?.text).toBe(
    "assignmentCallbackUrl has another value, which is secret",
  );
  expect(report(preview([update])).objects[0]?.lines[0]?.text).toBe(
    "assignmentCallbackUrl: secret, so the preview does not show it",
  );
});

test("messages that the report says in other words are left out, and each of the others appears once", () => {
  const said = notices(
    'task queue "New" is new',
    'task queue "Gone" is retained and stays',
    'task queue "Gone" is retained and stays',
  );
  const finding = { severity: "warning", message: "warning: a.yaml:1:2: looks odd [some-rule]\n1 | x\n" };
  const { notes } = report(preview([change], [...said, finding]));
  expect(notes).toEqual(['task queue "Gone" is retained and stays']);
});

test("an error of the native provider begins with its own words, without those of the engine", () => {
  const message =
    "taskrouter:index:TaskRouter resource 'cc' has a problem: \n  taskrouter/main.yaml:16:41: \"timeout\" must be an integer\n";
  const { errors, verdict } = report(preview([change], [{ severity: "error", message: `error: ${message}` }]));
  expect(errors).toEqual(['taskrouter/main.yaml:16:41: "timeout" must be an integer']);
  expect(verdict).toBe(
    'The preview of stack dev failed, and nothing can be applied: taskrouter/main.yaml:16:41: "timeout" must be an integer.',
  );
});

test("an adopted object is written only if a value differs that can change", () => {
  const lunch = { friendlyName: "Lunch", available: true, workspaceSid: "WS1" };
  const steps = [
    step({ op: "create", type: "Activity", name: "cc-lunch", after: lunch }),
    step({ op: "create", type: "TaskQueue", name: "cc-en", after: queue("a == 1") }),
  ];
  const [activity, english] = [`WA${"1".repeat(32)}`, `WQ${"1".repeat(32)}`];
  const said = notices(
    `activity "Lunch" will be adopted and changed: ${activity}\n  available: false   # live; declared: true`,
    `task queue "English" will be adopted and changed: ${english}\n  targetWorkers: "1==1"   # live; declared: "a == 1"`,
  );
  const { writes, objects } = report(preview(steps, said));
  expect(writes).toEqual([{ method: "POST", path: `TaskQueues/${english}`, isCertain: true }]);
  expect(objects.map(({ fate }) => fate)).toEqual(["adopt", "adopt"]);
});

test("a plan that only follows another key changes nothing in TaskRouter", () => {
  const routing = (key: string, sid: string): JsonObject => ({
    friendlyName: "Main",
    configuration: { defaultFilter: { queue: key } },
    __sids: { taskQueues: { [key]: sid }, activities: {} },
  });
  const update = { op: "update", type: "Workflow", name: "cc-main", id: "WW1" };
  const sid = `WQ${"1".repeat(32)}`;
  const { objects, writes } = report(
    preview([step({ ...update, before: routing("a", sid), after: routing("b", sid) })]),
  );
  expect([objects.map(({ fate }) => fate), writes]).toEqual([["state"], []]);
});
