import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { type KindName, UNKNOWN } from "../../../model/index.js";
import { messages } from "../../../provider/native/protocol/stubs.js";
import { readProperties, writeProperties } from "../../../provider/native/protocol/values.js";
import { interpose } from "../support/interpose.js";
import { type Plugin, startPlugin, toInitFailure, toUrn } from "./support/plugin.js";

const routing = {
  filters: [
    { filterFriendlyName: "English", expression: "language == 'en'", targets: [{ queue: "english", timeout: 60 }] },
  ],
  defaultFilter: { queue: "english" },
};

/** A workspace with a queue and a workflow, as an `up` makes them. */
async function makeThree(plugin: Plugin) {
  const workspace = await plugin.make("Workspace", "cc", { friendlyName: "Contact Center" });
  const queue = await plugin.make("TaskQueue", "english", { workspaceSid: workspace.id });
  const workflow = await plugin.make("Workflow", "support", {
    workspaceSid: workspace.id,
    taskQueues: { english: queue.id },
    configuration: routing,
    assignmentCallbackUrl: "https://user:hush@example.com/a",
  });
  plugin.writes();
  return { workspace, queue, workflow };
}

test("creates, reads, changes and deletes a workflow, with its routing in one place of the state", async () => {
  const plugin = await startPlugin();
  const { workspace, queue, workflow } = await makeThree(plugin);
  expect(workflow.id).toMatch(/^WW/);
  expect(workflow.inputs.values).toMatchObject({
    friendlyName: "support",
    configuration: routing,
    __sids: { taskQueues: { english: queue.id }, activities: {} },
  });
  expect(workflow.outputs.values).toMatchObject({ sid: workflow.id, workspaceSid: workspace.id, ownership: "created" });
  expect(workflow.outputs.values).not.toHaveProperty("configuration");
  expect(workflow.outputs.values).not.toHaveProperty("__inputs");

  const same = await plugin.read("Workflow", "support", workflow.id, workflow);
  expect(same.inputs).toEqual(workflow.inputs);
  expect(same.outputs).toEqual(workflow.outputs);

  const { inputs } = await plugin.check(
    "Workflow",
    "support",
    { ...workflow.inputs.values, taskReservationTimeout: 30 },
    { olds: workflow.inputs.values, secrets: [...workflow.inputs.secrets] },
  );
  const outputs = await plugin.update(workflow, inputs);
  expect(outputs.values.taskReservationTimeout).toBe(30);
  expect(plugin.writes()).toEqual([`POST Workflows/${workflow.id}`]);

  await plugin.newRun();
  await plugin.remove({ ...workflow, inputs, outputs });
  expect(plugin.writes()).toEqual([`DELETE Workflows/${workflow.id}`]);
  expect((await plugin.read("Workflow", "support", workflow.id, workflow)).id).toBe("");
});

test("a task channel gets its names from the resource, and a built-in one keeps its name for people", async () => {
  const plugin = await startPlugin();
  const { workspace } = await makeThree(plugin);
  const email = await plugin.make("TaskChannel", "email", { workspaceSid: workspace.id });
  expect(email.outputs.values).toMatchObject({ uniqueName: "email", friendlyName: "email", ownership: "created" });
  plugin.writes();
  const voice = await plugin.make("TaskChannel", "calls", { workspaceSid: workspace.id, uniqueName: "voice" });
  expect(voice.outputs.values).toMatchObject({ uniqueName: "voice", friendlyName: "Voice" });
  expect(plugin.writes()).toEqual([]);
});

test("a preview of a create writes nothing, and knows what the inputs say", async () => {
  const plugin = await startPlugin();
  const { workspace } = await makeThree(plugin);
  for (const kind of ["Workspace", "Activity", "TaskQueue", "Worker"] as const) {
    const news = kind === "Workspace" ? {} : { workspaceSid: workspace.id };
    const { inputs } = await plugin.check(kind, "new", news);
    const { id, outputs } = await plugin.create(kind, "new", inputs, true);
    expect(id).toBe("");
    expect(outputs.values).toMatchObject({
      friendlyName: "new",
      sid: UNKNOWN,
      dateCreated: UNKNOWN,
      ownership: UNKNOWN,
    });
  }
  expect(plugin.writes()).toEqual([]);
});

test("a preview of an update writes nothing, and keeps what an update cannot change", async () => {
  const plugin = await startPlugin();
  const { queue } = await makeThree(plugin);
  const { inputs } = await plugin.check(
    "TaskQueue",
    "english",
    { ...queue.inputs.values, maxReservedWorkers: 5 },
    { olds: queue.inputs.values },
  );
  const { values } = await plugin.update(queue, inputs, { preview: true });
  expect(values).toMatchObject({
    sid: queue.id,
    maxReservedWorkers: 5,
    dateUpdated: UNKNOWN,
    url: queue.outputs.values.url,
  });
  expect(plugin.writes()).toEqual([]);
});

test("unknown values reach no request: they are checked at the apply", async () => {
  const plugin = await startPlugin();
  const { inputs, failures } = await plugin.check("Workflow", "w", {
    workspaceSid: UNKNOWN,
    taskQueues: { english: UNKNOWN },
    configuration: routing,
    assignmentCallbackUrl: UNKNOWN,
    taskReservationTimeout: "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  });
  expect(failures).toEqual([]);
  expect(inputs.values).toMatchObject({ workspaceSid: UNKNOWN, taskReservationTimeout: UNKNOWN });
  expect(plugin.emulator.journal()).toEqual([]);
});

test("a difference names each value that changes, and the property whose change replaces the object", async () => {
  const plugin = await startPlugin();
  const { workflow } = await makeThree(plugin);
  const changed = structuredClone(routing);
  const [target] = changed.filters[0]?.targets ?? [];
  if (target !== undefined) target.timeout = 45;
  const news = { ...workflow.inputs.values, configuration: changed, workspaceSid: `WS${"9".repeat(32)}` };
  const response = await plugin.diff(workflow, news);
  expect(response.getChanges()).toBe(messages.DiffResponse.DiffChanges.DIFF_SOME);
  expect(response.getReplacesList()).toEqual(["workspaceSid"]);
  const found = [...response.getDetaileddiffMap().entries()].map(([path, change]) => [
    path,
    change.getKind(),
    change.getInputdiff(),
  ]);
  const { UPDATE, UPDATE_REPLACE } = messages.PropertyDiff.Kind;
  expect(found).toEqual([
    ["configuration.filters[0].targets[0].timeout", UPDATE, true],
    ["workspaceSid", UPDATE_REPLACE, true],
  ]);
});

test.each<[string, (inputs: JsonObject) => JsonObject]>([
  ["nothing", (inputs) => inputs],
  [
    "a numeric string in place of a number",
    (inputs) => ({ ...inputs, configuration: JSON.parse(JSON.stringify(routing).replace("60", '"60"')) }),
  ],
  ["permission to break a rule", (inputs) => ({ ...inputs, allow: ["expression-syntax"] })],
])("%s makes no difference", async (_, change) => {
  const plugin = await startPlugin();
  const { workflow } = await makeThree(plugin);
  const response = await plugin.diff(workflow, change(workflow.inputs.values));
  expect(response.getChanges()).toBe(messages.DiffResponse.DiffChanges.DIFF_NONE);
  expect(response.getHasdetaileddiff()).toBe(true);
  expect([...response.getDetaileddiffMap().entries()]).toEqual([]);
});

test("a secret input is secret in inputs and outputs, and so is a URL with a password", async () => {
  const plugin = await startPlugin();
  const { workspace, workflow } = await makeThree(plugin);
  expect([...workflow.inputs.secrets]).toEqual(["assignmentCallbackUrl"]);
  expect([...workflow.outputs.secrets]).toEqual(["assignmentCallbackUrl"]);
  expect(workflow.inputs.values.__secrets).toEqual(["assignmentCallbackUrl"]);
  const worker = await plugin.make("Worker", "ann", { workspaceSid: workspace.id, attributes: { level: 3 } }, [
    "attributes",
  ]);
  expect([...worker.outputs.secrets]).toEqual(["attributes"]);
  const read = await plugin.read("Worker", "ann", worker.id, worker);
  expect([...read.outputs.secrets]).toEqual(["attributes"]);
  expect([...read.inputs.secrets]).toEqual(["attributes"]);
  const { failures } = await plugin.check(
    "Workflow",
    "w",
    { ...workflow.inputs.values, configuration: routing },
    { secrets: ["configuration"] },
  );
  expect(failures).toEqual(["configuration contains a secret: routing is stored and shown in plain text"]);
});

test.each<[KindName, string]>([
  ["TaskQueue", "WQ"],
  ["Workflow", "WW"],
])("%s is read from an id alone, counts as adopted, and previews without a difference", async (kind, prefix) => {
  const plugin = await startPlugin();
  const { workspace, queue, workflow } = await makeThree(plugin);
  const { id } = kind === "TaskQueue" ? queue : workflow;
  const found = await plugin.read(kind, "other", `${workspace.id}/${id}`);
  expect(found.id).toBe(id);
  expect(found.id.startsWith(prefix)).toBe(true);
  expect(found.outputs.values.ownership).toBe("adopted");
  const { inputs, failures } = await plugin.check(kind, "other", found.inputs.values, { olds: found.inputs.values });
  expect(failures).toEqual([]);
  const difference = await plugin.diff(found, inputs.values);
  expect(difference.getChanges()).toBe(messages.DiffResponse.DiffChanges.DIFF_NONE);
  await plugin.newRun();
  await plugin.remove({ ...found, inputs });
  expect(plugin.writes()).toEqual([]);
});

test("an imported object shows no password, and a built-in one is released as it was", async () => {
  const plugin = await startPlugin();
  const { workspace, workflow } = await makeThree(plugin);
  const found = await plugin.read("Workflow", "support", `${workspace.id}/${workflow.id}`);
  expect(JSON.stringify([found.inputs.values, found.outputs.values])).not.toContain("hush");
  const defaults = await plugin.read("WorkspaceDefaults", "defaults", workspace.id);
  const offline = `${defaults.outputs.values.defaultActivitySid}`;
  const activity = await plugin.read("Activity", "offline", `${workspace.id}/${offline}`);
  expect(activity.outputs.values).toMatchObject({ __builtIn: true, __former: { friendlyName: "Offline" } });
});

test.each([
  ["WW1", 'the id of workflow to import must be WS…/WW…, but is "WW1"'],
  [`WW${"0".repeat(32)}`, "the id of workflow to import must name its workspace as well: WS…/WW…"],
  ["a/b/c", 'the id of workflow to import must be WS…/WW…, but is "a/b/c"'],
])("the id %s cannot be imported", async (id, message) => {
  const plugin = await startPlugin();
  await expect(plugin.read("Workflow", "w", id)).rejects.toThrow(message);
});

test("an object that does not exist is read as gone", async () => {
  const plugin = await startPlugin();
  const { workspace } = await makeThree(plugin);
  expect((await plugin.read("Workflow", "w", `${workspace.id}/WW${"0".repeat(32)}`)).id).toBe("");
});

test("a worker whose capacities could not be written stays in state without them, and the next run writes them", async () => {
  const real = await startPlugin();
  let isBroken = true;
  const url = await interpose(real.emulator.url, (request) =>
    isBroken && /^POST .*\/Channels\//.test(request) ? { status: 403, text: '{"code":20003,"status":403}' } : undefined,
  );
  const plugin = await startPlugin({}, url);
  const workspace = await plugin.make("Workspace", "cc", {});
  const { inputs } = await plugin.check("Worker", "ann", {
    workspaceSid: workspace.id,
    channels: { chat: { capacity: 3 } },
  });
  const error: unknown = await plugin.create("Worker", "ann", inputs).catch((failure: unknown) => failure);
  const made = toInitFailure(error);
  expect(made.getId()).toMatch(/^WK/);
  expect(made.getReasonsList()).toEqual([expect.stringContaining("403")]);
  const known = {
    kind: "Worker" as const,
    name: "ann",
    id: made.getId(),
    inputs: readProperties(made.getInputs()),
    outputs: readProperties(made.getProperties()),
  };
  expect(known.inputs.values).not.toHaveProperty("channels");
  isBroken = false;
  const outputs = await plugin.update(known, inputs);
  expect(outputs.values.channels).toEqual({ chat: { capacity: 3 } });
});

test("a call of the protocol that the provider does not have is answered as unimplemented", async () => {
  const plugin = await startPlugin();
  const call = plugin.call("call", new messages.CallRequest(), "CallResponse");
  await expect(call).rejects.toMatchObject({ code: 12 });
});

test("rules that only warn do so on the resource, in the words of the program's form, unless a permission says otherwise", async () => {
  const received: string[] = [];
  const plugin = await startPlugin({}, undefined, received);
  const warned = { ...routing, filters: [{ ...routing.filters[0], expression: "a == 1 OR 1==1" }] };
  const queues = { english: `WQ${"1".repeat(32)}` };
  const check = async (more: JsonObject) =>
    await plugin.check("Workflow", "support", {
      workspaceSid: UNKNOWN,
      taskQueues: queues,
      configuration: warned,
      ...more,
    });
  expect((await check({})).failures).toEqual([]);
  expect(received.some((text) => /^warning: configuration\.filters\[0\]\.expression.*\[[a-z-]+\]$/.test(text))).toBe(
    true,
  );
  const rules = received.splice(0).flatMap((text) => /\[([a-z-]+)\]$/.exec(text)?.[1] ?? []);
  await check({ allow: rules });
  expect(received).toEqual([]);
  expect((await check({ configuration: { ...warned, defaultFilter: { queue: "spanish" } } })).failures).toHaveLength(1);
  // an error says what to do first
  expect(received).toEqual([]);
});

test("a type that the release does not know is refused with the types that it knows", async () => {
  const plugin = await startPlugin();
  const request = new messages.CheckRequest();
  request.setUrn(toUrn("Workflows", "w"));
  await expect(plugin.call("check", request, "CheckResponse")).rejects.toThrow(
    /no resource type "taskrouter:index:Workflows".*taskrouter:index:Workflow/,
  );
});

test("a look-up finds an object by its name, and says which names there are", async () => {
  const plugin = await startPlugin();
  const { workspace, queue } = await makeThree(plugin);
  const invoke = async (args: JsonObject) => {
    const request = new messages.InvokeRequest();
    request.setTok("taskrouter:index:getTaskQueue");
    request.setArgs(writeProperties(args));
    return readProperties((await plugin.call("invoke", request, "InvokeResponse")).getReturn()).values;
  };
  expect(await invoke({ workspaceSid: workspace.id, friendlyName: "english" })).toMatchObject({ sid: queue.id });
  await expect(invoke({ workspaceSid: workspace.id, friendlyName: "englsh" })).rejects.toThrow(
    'did you mean "english"',
  );
});

test("an update leaves a path of the resource option ignoreChanges as it is live", async () => {
  const plugin = await startPlugin();
  const { workspace, queue } = await makeThree(plugin);
  const live = `${plugin.emulator.url}/v1/Workspaces/${workspace.id}/TaskQueues/${queue.id}`;
  const headers = { authorization: `Basic ${Buffer.from(`AC${"1".repeat(32)}:x`).toString("base64")}` };
  await fetch(live, { method: "POST", headers, body: new URLSearchParams({ MaxReservedWorkers: "7" }) });
  const { inputs } = await plugin.check(
    "TaskQueue",
    "english",
    { ...queue.inputs.values, friendlyName: "New" },
    { olds: queue.inputs.values },
  );
  const outputs = await plugin.update(queue, inputs, { ignore: ["maxReservedWorkers"] });
  expect(outputs.values).toMatchObject({ friendlyName: "New" });
  const after = (await (await fetch(live, { headers })).json()) as { max_reserved_workers: number };
  expect(after.max_reserved_workers).toBe(7);
});
