import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { UNKNOWN } from "../../../../model/index.js";
import { messages } from "../../../../provider/native/protocol/stubs.js";
import { readProperties, writeProperties } from "../../../../provider/native/protocol/values.js";
import { createSignal } from "../../../e2e/harness/gate.js";
import { COMPONENT, startMonitor } from "../support/monitor.js";
import { type Plugin, startPlugin } from "../support/plugin.js";

const files = `workspace: { friendlyName: Contact Center, connection: eu }
activities:
  lunch: { available: false, ignore: [friendlyName] }
taskQueues:
  english: { targetWorkers: 'languages HAS "en"', formerKeys: [en] }
  everyone: {}
  unused: {}
workers:
  ann: { managed: true, protect: true }
workflows:
  support:
    assignmentCallbackUrl: https://user:\${vars.password}@example.com/a
    filters: [{ filterFriendlyName: English, expression: language == "en", targets: [{ queue: english }] }]
    defaultFilter: { queue: everyone }
`;

function write(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-construct-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "support.yaml"), text);
  return folder;
}

interface Options {
  readonly isPreview?: boolean;
  readonly config?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly change?: (request: InstanceType<typeof messages.ConstructRequest>) => void;
}

async function construct(plugin: Plugin, monitor: string, inputs: JsonObject, options: Options = {}) {
  const { isPreview = false, config = {}, type = "taskrouter:index:TaskRouter", change = () => {} } = options;
  const request = new messages.ConstructRequest();
  request.setType(type);
  request.setName("cc");
  request.setProject("project");
  request.setStack("dev");
  request.setDryrun(isPreview);
  request.setMonitorendpoint(monitor);
  request.setInputs(writeProperties(inputs));
  for (const [key, value] of Object.entries(config)) request.getConfigMap().set(key, value);
  change(request);
  const response = await plugin.call("construct", request, "ConstructResponse");
  const dependencies = [...response.getStatedependenciesMap().entries()].map(
    ([name, urns]) => [name, urns.getUrnsList().map((urn) => urn.replace(/^.*::/, ""))] as const,
  );
  return {
    urn: response.getUrn(),
    outputs: readProperties(response.getState()).values,
    dependencies: Object.fromEntries(dependencies),
  };
}

const secret = { "taskrouter:secretVars": JSON.stringify({ password: "hush" }) };

test("registers each resource after those that it refers to, with a dependency on exactly these", async () => {
  const plugin = await startPlugin();
  const { registered, finished, address } = await startMonitor(({ name }) => ({
    id: `id-${name}`,
    outputs: { ownership: "created" },
  }));
  const { urn, outputs, dependencies } = await construct(plugin, address, { files: write(files) }, { config: secret });
  const [component, workspace, ...others] = registered;
  expect(urn).toBe(COMPONENT);
  expect(component).toMatchObject({ type: "taskrouter:index:TaskRouter", name: "cc", inputs: {} });
  expect(workspace).toMatchObject({ name: "cc-workspace", parent: COMPONENT, dependencies: [] });
  expect(Object.fromEntries(others.map(({ name, dependencies: urns }) => [name, [...urns].sort()]))).toEqual({
    "cc-lunch": ["cc-workspace"],
    "cc-english": ["cc-workspace"],
    "cc-everyone": ["cc-workspace"],
    "cc-unused": ["cc-workspace"],
    "cc-ann": ["cc-lunch", "cc-workspace"],
    "cc-support": ["cc-english", "cc-everyone", "cc-workspace"],
  });
  expect(registered.slice(1).every(({ properties }) => properties.join() === "workspaceSid")).toBe(true);
  const workflow = registered.find(({ name }) => name === "cc-support");
  expect(workflow?.inputs).toMatchObject({
    workspaceSid: "id-cc-workspace",
    connection: "eu",
    __workspace: "created",
    __sids: { taskQueues: { english: "id-cc-english", everyone: "id-cc-everyone" }, activities: {} },
    assignmentCallbackUrl: "https://user:hush@example.com/a",
  });
  expect(workflow?.secrets).toEqual(["assignmentCallbackUrl"]);
  expect(finished).toEqual([{ workspaceSid: "id-cc-workspace" }]);
  expect(outputs).toMatchObject({
    workspaceSid: "id-cc-workspace",
    workflowSids: { support: "id-cc-support" },
    taskQueueSids: { english: "id-cc-english", everyone: "id-cc-everyone", unused: "id-cc-unused" },
    workerSids: { ann: "id-cc-ann" },
    taskChannelSids: {},
  });
  expect(dependencies).toMatchObject({ workspaceSid: ["cc-workspace"], workflowSids: ["cc-support"] });
});

test("warns about secrets in plain text, unless the stack's configuration encrypts them", async () => {
  const received: string[] = [];
  const plugin = await startPlugin({}, undefined, received);
  const { address } = await startMonitor(() => ({ id: "x" }));
  const own = { ...secret, "taskrouter:authToken": "hush", "taskrouter:connections": '{"eu":{"authToken":"hush"}}' };
  const warnings = async (encrypted: readonly string[]) => {
    const change = (request: InstanceType<typeof messages.ConstructRequest>) =>
      request.setConfigsecretkeysList([...encrypted]);
    await construct(plugin, address, { files: write(files) }, { config: own, change });
    return received.splice(0).filter((message) => message.includes("in plain text"));
  };
  expect(await warnings([])).toEqual([
    expect.stringMatching(/^warning: taskrouter:authToken is in plain text/),
    expect.stringMatching(/^warning: taskrouter:secretVars is in plain text/),
    expect.stringMatching(/^warning: taskrouter:connections.eu.authToken is in plain text/),
  ]);
  expect(await warnings(["taskrouter:authToken", "taskrouter:secretVars", "taskrouter:connections"])).toEqual([]);
});

test("options of the files become options of the resources", async () => {
  const plugin = await startPlugin();
  const { registered, address } = await startMonitor(() => ({ id: "x" }));
  await construct(plugin, address, { files: write(files) }, { config: secret });
  const find = (name: string) => registered.find((one) => one.name === name);
  expect(find("cc-english")?.aliases).toEqual(["cc-en"]);
  expect(find("cc-lunch")).toMatchObject({ ignoreChanges: ["friendlyName"], inputs: { ignore: ["friendlyName"] } });
  expect(find("cc-ann")?.isProtected).toBe(true);
  expect(find("cc-english")?.isProtected).toBe(false);
});

test("the ids of new objects are unknown in a preview", async () => {
  const plugin = await startPlugin();
  const { registered, address } = await startMonitor(() => ({ id: "" }));
  const options = { config: secret, isPreview: true };
  const { outputs } = await construct(plugin, address, { files: write(files) }, options);
  expect(outputs).toMatchObject({ workspaceSid: UNKNOWN, workflowSids: { support: UNKNOWN } });
  expect(registered.find(({ name }) => name === "cc-support")?.inputs).toMatchObject({
    workspaceSid: UNKNOWN,
    __sids: { taskQueues: { english: UNKNOWN, everyone: UNKNOWN } },
  });
  // its check reports about all others
  expect(registered.at(-1)?.name).toBe("cc-ann");
});

test("files that are unknown in a preview register the component alone, with unknown outputs", async () => {
  const plugin = await startPlugin();
  const { registered, address } = await startMonitor(() => ({ id: "" }));
  const { outputs } = await construct(plugin, address, { files: UNKNOWN }, { isPreview: true });
  expect(registered.map(({ name }) => name)).toEqual(["cc"]);
  expect(outputs).toMatchObject({ workspaceSid: UNKNOWN, workflowSids: UNKNOWN });
});

test("an existing workspace that is unknown in a preview is not looked up, and neither is what it contains", async () => {
  const plugin = await startPlugin();
  const { registered, address } = await startMonitor(() => ({ id: "" }));
  const yaml = `workspace: { sid: "\${vars.sid}" }
external: { taskQueues: { vip: {} } }
workflows: { w: { defaultFilter: { queue: vip } } }
`;
  const inputs = { files: write(yaml), vars: { sid: UNKNOWN } };
  const { outputs } = await construct(plugin, address, inputs, { isPreview: true });
  expect(outputs.workspaceSid).toBe(UNKNOWN);
  expect(registered.map(({ name }) => name)).toEqual(["cc", "cc-w"]);
  expect(registered[1]?.inputs).toMatchObject({ workspaceSid: UNKNOWN, __sids: { taskQueues: { vip: UNKNOWN } } });
  expect(plugin.emulator.journal()).toEqual([]);
});

test("options of the program reach the component, and its parts have the provider that the engine asked", async () => {
  const plugin = await startPlugin();
  const { registered, address } = await startMonitor(() => ({ id: "x" }));
  const change = (request: InstanceType<typeof messages.ConstructRequest>) => {
    request.setParent("urn:pulumi:dev::project::my:index:Site::site");
    request.setProtect(true);
    request.setDependenciesList(["urn:pulumi:dev::project::my:index:Thing::a"]);
    const urns = new messages.ConstructRequest.PropertyDependencies();
    urns.setUrnsList(["urn:pulumi:dev::project::my:index:Thing::a", "urn:pulumi:dev::project::my:index:Thing::b"]);
    request.getInputdependenciesMap().set("vars", urns);
    request.getProvidersMap().set("taskrouter", "urn:…::other::1");
  };
  await construct(plugin, address, { files: write(files) }, { config: secret, change });
  const [component, ...parts] = registered;
  expect(component).toMatchObject({
    isProtected: true,
    dependencies: ["a", "b"],
    parent: "urn:pulumi:dev::project::my:index:Site::site",
  });
  expect(new Set(parts.map(({ provider }) => provider))).toEqual(new Set(["urn:…::other::1"]));
  // the engine passes them on to the parts
  expect(parts.find(({ name }) => name === "cc-english")?.isProtected).toBe(false);
});

test("findings of all files are one error with positions, before anything is registered", async () => {
  const plugin = await startPlugin();
  const { registered, address } = await startMonitor(() => ({ id: "x" }));
  const folder = write(
    files.replace("friendlyName: Contact Center", "friendlyName: 5").replace("english }", "englsh }"),
  );
  const failed = construct(plugin, address, { files: folder }, { config: secret });
  await expect(failed).rejects.toThrow(
    /support\.yaml:1:\d+: [\s\S]*support\.yaml:\d+:\d+: unknown task queue "englsh"/,
  );
  await expect(failed).rejects.not.toThrow(/\n\s+at /);
  expect(registered).toEqual([]);
});

test.each([
  ["a path that does not exist", { files: "/nowhere" }, {}, 'no file or folder "/nowhere"'],
  ["configuration that is not a map", { files: "." }, { "taskrouter:vars": "[1]" }, "taskrouter:vars in the stack's"],
])("%s is refused before anything is registered", async (_, inputs, config, message) => {
  const plugin = await startPlugin();
  const { registered, address } = await startMonitor(() => ({ id: "x" }));
  await expect(construct(plugin, address, inputs, { config })).rejects.toThrow(message);
  expect(registered).toEqual([]);
});

test("another component is refused with the one that exists", async () => {
  const plugin = await startPlugin();
  const failed = construct(plugin, "127.0.0.1:1", { files: "." }, { type: "taskrouter:index:TaskRuoter" });
  await expect(failed).rejects.toThrow(
    'has no component "taskrouter:index:TaskRuoter": there is taskrouter:index:TaskRouter',
  );
});

test("a resource that fails ends the component, and nothing that refers to it is registered", async () => {
  const plugin = await startPlugin();
  const { registered, address } = await startMonitor(({ name }) =>
    name === "cc-english" ? "resource registration failed" : { id: "x" },
  );
  const failed = construct(plugin, address, { files: write(files) }, { config: secret });
  await expect(failed).rejects.toThrow("not all of its resources could be registered");
  expect(registered.map(({ name }) => name)).not.toContain("cc-support");
});

test("a resource that fails does not end the component before the others have ended, as with --continue-on-error", async () => {
  const plugin = await startPlugin();
  const [failed, ended] = [createSignal(), createSignal()];
  const { registered, address } = await startMonitor(async ({ name }) => {
    if (name === "cc-english") failed.give();
    if (name !== "cc-everyone") return name === "cc-english" ? "resource registration failed" : { id: "x" };
    await ended.given;
    return { id: "x" };
  });
  let isOver = false;
  const constructed = construct(plugin, address, { files: write(files) }, { config: secret }).finally(() => {
    isOver = true;
  });
  await failed.given;
  // much longer than the failure takes to get there and back
  for (let count = 0; count < 20; count += 1)
    await construct(plugin, address, { files: "/nowhere" }).catch(() => undefined);
  expect(isOver).toBe(false);
  ended.give();
  await expect(constructed).rejects.toThrow("not all of its resources could be registered");
  expect(registered.map(({ name }) => name)).not.toContain("cc-support");
});

test("an existing workspace is looked up and not registered, and an object that does not exist in it is refused", async () => {
  const plugin = await startPlugin();
  const workspace = await plugin.make("Workspace", "flex", {});
  const { registered, address } = await startMonitor(() => ({ id: "x" }));
  const yaml = "workspace: { friendlyName: flex, existing: true }\ntaskQueues: { a: {}, b: {} }\n";
  const { outputs } = await construct(plugin, address, { files: write(yaml) });
  expect(outputs).toMatchObject({ workspaceSid: workspace.id });
  expect(registered.map(({ name }) => name)).toEqual(["cc", "cc-a", "cc-b"]);
  expect(registered[1]?.inputs).toMatchObject({ workspaceSid: workspace.id });
  expect(registered[1]?.inputs).not.toHaveProperty("__workspace");
  const external = `${yaml}external: { taskQueues: { vip: { friendlyName: VIP } } }\n`;
  await expect(construct(plugin, address, { files: write(external) })).rejects.toThrow(/VIP/);
  const other = yaml.replace("friendlyName: flex", "friendlyName: flexx");
  await expect(construct(plugin, address, { files: write(other) })).rejects.toThrow('no workspace named "flexx"');
});
