import { describe, expect, test } from "vitest";
import type { DesiredWorkspace } from "../../../config/index.js";
import { isIdOf, type Plan, planWorkspace } from "../../../sdk/plan/index.js";
import { desiredWorkspace } from "../support/desired.js";

const WQ = `WQ${"1".repeat(32)}`;
const WA = `WA${"1".repeat(32)}`;
const workspaceSid = { idOf: "cc-workspace", kind: "Workspace" };

const lunch = ["lunch", { friendlyName: "Lunch" }] as const;
const english = ["english", { friendlyName: "English" }] as const;

const plan = (parts: Partial<DesiredWorkspace>): Plan => planWorkspace("cc", desiredWorkspace(parts));
const find = (planned: Plan, name: string) => planned.resources.find((resource) => resource.name === name);
const namesOf = ({ resources }: Plan) => resources.map(({ name }) => name);

describe("the workspace", () => {
  test("is a resource with its properties, and without the words that only files know", () => {
    const { resources, workspace, existing } = plan({
      workspace: { friendlyName: "Contact Center", multiTaskEnabled: true, ignore: ["eventsFilter"] },
    });
    expect({ workspace, existing }).toEqual({ workspace: workspaceSid, existing: undefined });
    expect(resources).toEqual([
      {
        kind: "Workspace",
        name: "cc-workspace",
        inputs: { friendlyName: "Contact Center", multiTaskEnabled: true },
        secrets: [],
        aliases: [],
        ignoreChanges: ["eventsFilter"],
      },
    ]);
  });

  test.each<[DesiredWorkspace["workspace"], object | undefined]>([
    [{ friendlyName: "Flex" }, undefined],
    [{ friendlyName: "Flex", existing: false }, undefined],
    [{ friendlyName: "Flex", existing: true }, { friendlyName: "Flex" }],
    [{ existing: true }, {}],
    [{ sid: "WS1" }, { sid: "WS1" }],
    [{ sid: "WS1", friendlyName: "Flex" }, { sid: "WS1" }],
  ])("%j is looked up by %j", (workspace, query) => {
    const planned = plan({ workspace });
    expect(planned.existing).toEqual(query && { name: "cc-workspace", query });
    expect(namesOf(planned)).toEqual(query ? [] : ["cc-workspace"]);
  });

  test("has its default activities in a resource of their own, by id or SID, with their part of ignore", () => {
    const planned = plan({
      workspace: {
        friendlyName: "Contact Center",
        defaultActivity: "lunch",
        timeoutActivity: WA,
        ignore: ["timeoutActivity", "eventsFilter"],
      },
      activities: new Map([lunch]),
    });
    expect(namesOf(planned)).toEqual(["cc-workspace", "cc-lunch", "cc-defaults"]);
    expect(find(planned, "cc-workspace")).toMatchObject({
      inputs: { friendlyName: "Contact Center" },
      ignoreChanges: ["eventsFilter"],
    });
    expect(find(planned, "cc-defaults")).toEqual({
      kind: "WorkspaceDefaults",
      name: "cc-defaults",
      inputs: { workspaceSid, defaultActivitySid: { idOf: "cc-lunch", kind: "Activity" }, timeoutActivitySid: WA },
      secrets: [],
      aliases: [],
      ignoreChanges: ["timeoutActivitySid"],
    });
  });

  test("can have default activities although it exists already", () => {
    const planned = plan({ workspace: { sid: "WS1", timeoutActivity: "lunch" }, activities: new Map([lunch]) });
    expect(namesOf(planned)).toEqual(["cc-lunch", "cc-defaults"]);
    expect(find(planned, "cc-defaults")?.inputs).toEqual({
      workspaceSid,
      timeoutActivitySid: { idOf: "cc-lunch", kind: "Activity" },
    });
  });
});

describe("an entry", () => {
  test("of activities becomes a resource named after its key", () => {
    const planned = plan({ activities: new Map([["lunch", { friendlyName: "Lunch", available: false }]]) });
    expect(find(planned, "cc-lunch")).toEqual({
      kind: "Activity",
      name: "cc-lunch",
      entry: { section: "activities", key: "lunch" },
      inputs: { friendlyName: "Lunch", available: false, workspaceSid },
      secrets: [],
      aliases: [],
      ignoreChanges: [],
    });
  });

  test("of task queues refers to activities by id, and to unmanaged ones by SID", () => {
    const queue = {
      friendlyName: "English",
      reservationActivity: "lunch",
      assignmentActivity: WA,
      maxReservedWorkers: 2,
    };
    const planned = plan({ activities: new Map([lunch]), taskQueues: new Map([["english", queue]]) });
    expect(find(planned, "cc-english")?.inputs).toEqual({
      friendlyName: "English",
      maxReservedWorkers: 2,
      reservationActivitySid: { idOf: "cc-lunch", kind: "Activity" },
      assignmentActivitySid: WA,
      workspaceSid,
    });
  });

  test.each<[string, object]>([
    ["1==1", {}],
    [
      `activity_sid == "\${activities.lunch.sid}"`,
      { __sids: { activities: { lunch: { idOf: "cc-lunch", kind: "Activity" } } } },
    ],
    [`activity_sid == "\${activities.unknown.sid}"`, { __sids: { activities: {} } }],
  ])("of task queues with the expression %s has the hidden inputs %j", (targetWorkers, expected) => {
    const queue = { friendlyName: "English", targetWorkers };
    const planned = plan({ activities: new Map([lunch]), taskQueues: new Map([["english", queue]]) });
    expect(find(planned, "cc-english")?.inputs).toEqual({
      friendlyName: "English",
      targetWorkers,
      workspaceSid,
      ...expected,
    });
  });

  test("of workflows brings the ids of exactly the queues and activities that its routing names", () => {
    const configuration = {
      filters: [
        {
          expression: "1==1",
          targets: [
            { queue: "english", expression: `worker.activity_sid != "\${activities.lunch.sid}"` },
            { queue: WQ },
          ],
        },
      ],
    };
    const planned = plan({
      activities: new Map([lunch, ["away", { friendlyName: "Away" }]]),
      taskQueues: new Map([english, ["other", { friendlyName: "Other" }]]),
      workflows: new Map([["support", { friendlyName: "Support", configuration, allow: ["single-equals"] }]]),
    });
    const { inputs } = find(planned, "cc-support") ?? {};
    expect(inputs).toEqual({
      friendlyName: "Support",
      configuration,
      allow: ["single-equals"],
      workspaceSid,
      __sids: {
        taskQueues: { english: { idOf: "cc-english", kind: "TaskQueue" } },
        activities: { lunch: { idOf: "cc-lunch", kind: "Activity" } },
      },
    });
    expect(inputs?.configuration).toBe(configuration);
  });

  test("of workflows has hidden inputs even if its routing names nothing by key", () => {
    const workflow = { friendlyName: "Support", configuration: { defaultFilter: { queue: WQ } } };
    const planned = plan({ workflows: new Map([["support", workflow]]) });
    expect(find(planned, "cc-support")?.inputs.__sids).toEqual({ taskQueues: {}, activities: {} });
  });

  test("keeps its object under a former key, and ignores properties by their names as inputs", () => {
    const options = { formerKeys: ["help", "aid"], ignore: ["filters", "taskReservationTimeout"] };
    const workflow = { friendlyName: "Support", configuration: {}, ...options };
    const planned = plan({ workflows: new Map([["support", workflow]]) });
    expect(find(planned, "cc-support")).toMatchObject({
      aliases: ["cc-help", "cc-aid"],
      ignoreChanges: ["configuration.filters", "taskReservationTimeout"],
    });
    expect(Object.keys(find(planned, "cc-support")?.inputs ?? {})).not.toContain("formerKeys");
  });
});

test("every resource follows those that it refers to", () => {
  const planned = plan({
    workspace: { friendlyName: "Contact Center", defaultActivity: "lunch" },
    activities: new Map([lunch]),
    taskQueues: new Map([["english", { friendlyName: "English", reservationActivity: "lunch" }]]),
    workflows: new Map([
      ["support", { friendlyName: "Support", configuration: { defaultFilter: { queue: "english" } } }],
    ]),
  });
  expect(namesOf(planned)).toEqual(["cc-workspace", "cc-lunch", "cc-defaults", "cc-english", "cc-support"]);
  const known = new Set<string>();
  for (const { name, inputs } of planned.resources) {
    for (const id of listIds(inputs)) expect(known).toContain(id);
    known.add(name);
  }
});

test("a secret variable marks the input of the object that contains it", () => {
  const url = "https://u:p@example.com/";
  const workflow = { friendlyName: "Support", configuration: {}, assignmentCallbackUrl: url };
  const desired = desiredWorkspace({
    workflows: new Map([
      ["support", workflow],
      ["sales", workflow],
    ]),
  });
  const planned = planWorkspace("cc", desired, [
    { section: "workspace", property: "eventCallbackUrl" },
    { section: "workflows", key: "support", property: "assignmentCallbackUrl" },
  ]);
  expect(planned.resources.map(({ name, secrets }) => [name, secrets])).toEqual([
    ["cc-workspace", ["eventCallbackUrl"]],
    ["cc-support", ["assignmentCallbackUrl"]],
    ["cc-sales", []],
  ]);
});

function listIds(value: unknown): string[] {
  if (isIdOf(value)) return [value.idOf];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listIds) : [];
}
