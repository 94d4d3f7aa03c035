import * as pulumi from "@pulumi/pulumi";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type KindName, kinds } from "../../model/index.js";
import {
  Activity,
  getTaskQueue,
  getWorkflows,
  TaskChannel,
  TaskQueue,
  Workflow,
  Workspace,
  WorkspaceDefaults,
} from "../../sdk/index.js";
import { planWorkspace } from "../../sdk/plan/index.js";
import { registerPlan } from "../../sdk/register-plan.js";
import { CLASSES } from "../../sdk/task-router.js";
import { desiredWorkspace } from "./support/desired.js";
import { awaitValue, collectLogs, mockEngine, type Registration } from "./support/mocks.js";

vi.mock("../../sdk/check-reachable.js", () => ({ checkReachable: () => undefined }));

const WS = `WS${"1".repeat(32)}`;
const typeOf = (kind: KindName) => `pulumi-nodejs:dynamic/taskrouter:${kind}`;
let registrations: Registration[] = [];

beforeEach(() => {
  registrations = mockEngine();
});

/** The registration of a resource, once it has happened. */
async function register(resource: pulumi.CustomResource): Promise<Registration> {
  await awaitValue(resource.id);
  const [registration] = registrations;
  if (registration === undefined) throw new Error("nothing was registered");
  return registration;
}

describe("a resource class", () => {
  const configuration = { defaultFilter: { queue: `WQ${"1".repeat(32)}` } };
  test.each<[KindName, () => pulumi.CustomResource]>([
    ["Workspace", () => new Workspace("x")],
    ["Activity", () => new Activity("x", { workspaceSid: WS })],
    ["TaskChannel", () => new TaskChannel("x", { workspaceSid: WS })],
    ["TaskQueue", () => new TaskQueue("x", { workspaceSid: WS })],
    ["Workflow", () => new Workflow("x", { workspaceSid: WS, configuration })],
  ])("%s has its type of state, and its name in the stack as its friendly name", async (kind, create) => {
    const { type, name, inputs } = await register(create());
    expect({ type, name, friendlyName: inputs.friendlyName }).toEqual({
      type: typeOf(kind),
      name: "x",
      friendlyName: "x",
    });
  });

  test.each<[string, pulumi.Input<string>, object]>([
    ["a task channel of its own", "email", { uniqueName: "email", friendlyName: "x" }],
    ["a built-in task channel", "chat", { uniqueName: "chat", friendlyName: undefined }],
    ["a task channel that is known later", pulumi.output("mail"), { uniqueName: "mail", friendlyName: "x" }],
    ["a built-in one that is known later", pulumi.output("sms"), { uniqueName: "sms", friendlyName: undefined }],
  ])("names %s", async (_, uniqueName, expected) => {
    const { inputs } = await register(new TaskChannel("x", { workspaceSid: WS, uniqueName }));
    expect({ uniqueName: inputs.uniqueName, friendlyName: inputs.friendlyName }).toEqual(expected);
  });

  test("has every output of the model", () => {
    const queue = new TaskQueue("x", { workspaceSid: WS });
    const outputs = Object.entries(queue).flatMap(([name, value]) => (pulumi.Output.isInstance(value) ? [name] : []));
    const { properties, outputs: extras = {} } = kinds.TaskQueue;
    expect(outputs).toEqual(expect.arrayContaining([...Object.keys(properties), ...Object.keys(extras), "sid", "url"]));
  });

  test("keeps SIDs by key and allowed rules with its inputs, and only if there are any", async () => {
    const named = new TaskQueue("x", { workspaceSid: WS, activities: { lunch: "WA1" }, allow: ["always-true"] });
    expect((await register(named)).inputs).toMatchObject({
      __sids: { activities: { lunch: "WA1" } },
      allow: ["always-true"],
    });
    registrations.length = 0;
    const plain = await register(new TaskQueue("y", { workspaceSid: WS, allow: [] }));
    expect(Object.keys(plain.inputs)).not.toEqual(expect.arrayContaining(["__sids"]));
    expect(Object.keys(plain.inputs)).not.toContain("allow");
  });

  test.each([
    ["with a password", "https://user:hush-hush@example.com/", true],
    ["without a password", "https://example.com/", false],
    ["known later, with a password", pulumi.output("https://user:hush-hush@example.com/"), true],
    ["marked by the program", pulumi.secret("https://example.com/"), true],
  ])("marks a callback URL %s as secret", async (_, eventCallbackUrl, expected) => {
    const workspace = new Workspace("x", { eventCallbackUrl });
    expect(await pulumi.isSecret(workspace.eventCallbackUrl)).toBe(expected);
  });

  test("reads raw JSON of the Console as text and as an object", async () => {
    const raw = { task_routing: { default_filter: { queue: configuration.defaultFilter.queue } } };
    for (const written of [raw as never, JSON.stringify(raw)]) {
      registrations.length = 0;
      const { inputs } = await register(new Workflow("x", { workspaceSid: WS, configuration: written }));
      expect(inputs.configuration).toEqual(configuration);
    }
  });

  test.each([
    ["{", /^the configuration of workflow "x" is not JSON: /],
    [{ defualtFilter: {} }, /^workflow "x": configuration: .*defualtFilter/],
    [
      { filters: [{ expression: "a == 1 && b", targets: [{ queue: "q" }] }] },
      /^workflow "x": configuration.*\[expression-syntax\]/,
    ],
  ])("refuses the configuration %j", (written, expected) => {
    const create = () =>
      new Workflow("x", { workspaceSid: WS, configuration: written as never, taskQueues: { q: "WQ1" } });
    expect(create).toThrow(pulumi.RunError);
    expect(create).toThrow(expected);
  });

  test("refuses an expression with an error, unless its rule is allowed", () => {
    const args = { workspaceSid: WS, targetWorkers: "a && b" };
    expect(() => new TaskQueue("x", args)).toThrow(/^task queue "x": .*\[expression-syntax\]/);
    expect(() => new TaskQueue("y", { ...args, allow: ["expression-syntax"] })).not.toThrow();
  });

  test("logs the warnings of rules", () => {
    const logs = collectLogs();
    new TaskQueue("x", { workspaceSid: WS, targetWorkers: "a == 1 OR 1 == 1" });
    expect(logs).toEqual([expect.stringMatching(/^warn: .*\[constant-part\]/)]);
  });
});

describe("a look-up", () => {
  test("returns the object, and has a name made from its arguments", async () => {
    registrations = mockEngine({ sid: "WQ1", friendlyName: "Everyone" });
    const found = await awaitValue(getTaskQueue({ workspaceSid: WS, friendlyName: "Everyone" }));
    expect(found).toMatchObject({ sid: "WQ1" });
    expect(registrations).toEqual([
      {
        type: typeOf("TaskQueue"),
        name: "getTaskQueue(Everyone)",
        inputs: expect.objectContaining({ workspaceSid: WS, __lookup: { friendlyName: "Everyone" } }),
      },
    ]);
  });

  test("returns a list, under a name of its own", async () => {
    registrations = mockEngine({ objects: [{ sid: "WW1" }, { sid: "WW2" }] });
    const found = await awaitValue(getWorkflows({ workspaceSid: WS }, { name: "all" }));
    expect(found.map(({ sid }) => sid)).toEqual(["WW1", "WW2"]);
    expect(registrations[0]).toMatchObject({ name: "all", inputs: { __lookup: { isList: true } } });
  });
});

describe("a registered plan", () => {
  const workflow = { friendlyName: "Support", configuration: { defaultFilter: { queue: "english" } } };
  const desired = desiredWorkspace({
    workspace: { friendlyName: "Contact Center", timeoutActivity: "lunch" },
    activities: new Map([["lunch", { friendlyName: "Lunch" }]]),
    taskQueues: new Map([["english", { friendlyName: "English", reservationActivity: "lunch" }]]),
    workflows: new Map([["support", workflow]]),
  });
  const parent = () => new (class extends pulumi.CustomResource {})("test:index:Parent", "cc");

  test("has every resource of the plan, with ids in place of references", async () => {
    const { workspace, workspaceSid, byKey } = registerPlan(planWorkspace("cc", desired), CLASSES, parent());
    expect(workspace).toBeInstanceOf(Workspace);
    expect(await awaitValue(workspaceSid)).toBe("id-of-cc-workspace");
    await awaitValue(byKey(Workflow).support?.id ?? pulumi.output(""));
    const inputsOf = (name: string) => registrations.find((registration) => registration.name === name)?.inputs;
    expect(registrations).toHaveLength(5);
    expect(inputsOf("cc-defaults")).toMatchObject({
      workspaceSid: "id-of-cc-workspace",
      timeoutActivitySid: "id-of-cc-lunch",
    });
    expect(inputsOf("cc-english")).toMatchObject({ reservationActivitySid: "id-of-cc-lunch" });
    expect(inputsOf("cc-support")).toMatchObject({
      configuration: workflow.configuration,
      __sids: { taskQueues: { english: "id-of-cc-english" }, activities: {} },
    });
  });

  test("sorts its resources by class and key", () => {
    const { byKey } = registerPlan(planWorkspace("cc", desired), CLASSES, parent());
    expect(Object.keys(byKey(Activity))).toEqual(["lunch"]);
    expect(Object.keys(byKey(TaskQueue))).toEqual(["english"]);
    expect(Object.keys(byKey(WorkspaceDefaults))).toEqual([]);
  });

  test("looks up an existing workspace, and creates none", async () => {
    registrations = mockEngine({ sid: WS });
    const existing = { ...desired, workspace: { sid: WS } };
    const { workspace, workspaceSid } = registerPlan(planWorkspace("cc", existing), CLASSES, parent());
    expect(workspace).toBeUndefined();
    expect(await awaitValue(workspaceSid)).toBe(WS);
    expect(registrations[0]).toMatchObject({ name: "cc-workspace", inputs: { __lookup: { sid: WS } } });
  });

  test("marks inputs with a secret variable as secret", async () => {
    const withUrl = { ...desired, workspace: { friendlyName: "A", eventCallbackUrl: "https://example.com/hush" } };
    const secrets = [{ section: "workspace", property: "eventCallbackUrl" }] as const;
    const { workspace } = registerPlan(planWorkspace("cc", withUrl, secrets), CLASSES, parent());
    expect(await pulumi.isSecret(workspace?.eventCallbackUrl ?? pulumi.output(null))).toBe(true);
  });
});
