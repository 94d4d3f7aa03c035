import { expect, test } from "vitest";
import { createExternal } from "../../../config/index.js";
import { planHints, planText, planWorkspace } from "../../../sdk/plan/index.js";
import { desiredWorkspace } from "../support/desired.js";

const WQ = `WQ${"1".repeat(32)}`;

const external = createExternal({
  taskQueues: new Map([
    ["overflow", { name: "Overflow" }],
    ["old", { sid: WQ }],
  ]),
  activities: new Map([["lunch", { name: "Lunch" }]]),
  workers: new Map([["ann", { name: "Ann" }]]),
});

const queue = {
  friendlyName: "English",
  targetWorkers: `sid != "\${workers.ann.sid}"`,
  reservationActivity: "lunch",
};

test("external objects are looked up together, and referred to by section and key", () => {
  const plan = planWorkspace(
    "cc",
    desiredWorkspace({
      workspace: { friendlyName: "CC", timeoutActivity: "lunch", connection: "eu" },
      external,
      taskQueues: new Map([["english", queue]]),
      workflows: new Map([
        ["support", { friendlyName: "Support", configuration: { defaultFilter: { queue: "overflow" } } }],
      ]),
    }),
  );
  expect(plan.externals).toEqual({
    name: "cc-external",
    query: {
      taskQueues: { overflow: { name: "Overflow" }, old: { sid: WQ } },
      activities: { lunch: { name: "Lunch" } },
      workers: { ann: { name: "Ann" } },
    },
  });
  const inputsOf = (name: string) => plan.resources.find((resource) => resource.name === name)?.inputs;
  expect(inputsOf("cc-workspace")).toEqual({ friendlyName: "CC", connection: "eu" });
  expect(inputsOf("cc-defaults")).toMatchObject({ timeoutActivitySid: { external: "activities", key: "lunch" } });
  expect(inputsOf("cc-english")).toMatchObject({
    reservationActivitySid: { external: "activities", key: "lunch" },
    __sids: { workers: { ann: { external: "workers", key: "ann" } }, activities: {} },
  });
  expect(inputsOf("cc-support")).toMatchObject({
    __sids: { taskQueues: { overflow: { external: "taskQueues", key: "overflow" } }, activities: {} },
  });
  const last = planHints(plan).get("Workflow cc-support");
  expect(last?.declared).toEqual({ TaskQueue: ["English", "Overflow"], Workflow: ["Support"] });
});

test("a queue and an activity with one key are two resources, and a queue comes after a workflow that it names", () => {
  const plan = planWorkspace(
    "cc",
    desiredWorkspace({
      activities: new Map([["lunch", { friendlyName: "Lunch" }]]),
      taskQueues: new Map([
        ["lunch", { friendlyName: "Lunch", targetWorkers: `x == "\${workflows.support.sid}"` }],
        ["all", { friendlyName: "All", reservationActivity: "lunch" }],
      ]),
      workflows: new Map([["support", { friendlyName: "S", configuration: { defaultFilter: { queue: "all" } } }]]),
    }),
  );
  const names = plan.resources.map(({ kind, name }) => `${kind} ${name}`);
  expect(names).toEqual([
    "Workspace cc-workspace",
    "Activity cc-lunch",
    "TaskQueue cc-all",
    "Workflow cc-support",
    "TaskQueue cc-lunch",
  ]);
  expect(plan.resources.find(({ name }) => name === "cc-all")?.inputs).toMatchObject({
    reservationActivitySid: { idOf: "cc-lunch", kind: "Activity" },
  });
});

test("the text of a plan has its objects with their references, and no callback URL and no secret", () => {
  const desired = desiredWorkspace({
    external,
    workflows: new Map([
      [
        "support",
        {
          friendlyName: "Support",
          formerKeys: ["help"],
          configuration: { defaultFilter: { queue: "old" } },
          assignmentCallbackUrl: "https://user:hush@example.com",
        },
      ],
    ]),
  });
  const secret = { section: "workflows", key: "support", property: "friendlyName" } as const;
  const { component, resources } = JSON.parse(planText(planWorkspace("cc", desired, [secret])));
  expect(component).toBe("cc");
  expect(resources).toEqual([
    {
      kind: "Workflow",
      name: "cc-support",
      aliases: ["cc-help"],
      inputs: {
        configuration: { defaultFilter: { queue: "old" } },
        workspaceSid: { idOf: "cc-workspace", kind: "Workspace" },
        __sids: { taskQueues: { old: { external: "taskQueues", key: "old" } }, activities: {} },
      },
    },
  ]);
  expect(planText(planWorkspace("cc", desiredWorkspace()))).toBe('{"component":"cc","resources":[]}');
});
