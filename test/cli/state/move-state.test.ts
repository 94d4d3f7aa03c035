import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listEntries } from "../../../cli/stack/exported-state.js";
import { asObject, type JsonObject } from "../../../language/index.js";
import {
  COMPONENT,
  component,
  DYNAMIC,
  dynamicProvider,
  moveTo,
  NATIVE,
  nativeProvider,
  own,
  provider,
  STACK,
  stack,
  urnOf,
} from "./support.js";

const byUrn = (entries: readonly JsonObject[]) => new Map(entries.map((entry) => [`${entry.urn}`, entry]));
const listUrns = (entries: readonly JsonObject[]) => entries.map(({ urn }) => `${urn}`);

test("types change in every URN: references, parents, aliases and outputs of other resources", () => {
  const old = {
    queue: urnOf("dynamic", "TaskQueue", "q", COMPONENT),
    workflow: urnOf("dynamic", "Workflow", "w", COMPONENT),
  };
  const foreign = {
    urn: `urn:pulumi:dev::p::taskrouter:index:TaskRouter$pulumi-nodejs:dynamic/taskrouter:Workflow$aws:s3:Bucket::b`,
    custom: true,
    type: "aws:s3:Bucket",
    parent: old.workflow,
    dependencies: [old.queue],
    inputs: { note: old.queue, text: `about ${old.queue}` },
    outputs: {},
  };
  const { after, renamed } = moveTo("native", [
    stack,
    dynamicProvider,
    component,
    own("dynamic", "TaskQueue", "q", { parent: COMPONENT }),
    own("dynamic", "Workflow", "w", {
      parent: COMPONENT,
      dependencies: [old.queue, COMPONENT],
      propertyDependencies: { __provider: [], __sids: [old.queue], friendlyName: [] },
      aliases: [urnOf("dynamic", "Workflow", "former", COMPONENT)],
      deletedWith: old.queue,
      replaceWith: [old.queue],
    }),
    foreign,
  ]);
  const queue = urnOf("native", "TaskQueue", "q", COMPONENT);
  const workflow = urnOf("native", "Workflow", "w", COMPONENT);
  const bucket = "urn:pulumi:dev::p::taskrouter:index:TaskRouter$taskrouter:index:Workflow$aws:s3:Bucket::b";
  expect([...renamed]).toEqual([
    [old.queue, queue],
    [old.workflow, workflow],
    [foreign.urn, bucket],
  ]);
  const entries = byUrn(listEntries(after));
  expect([...entries.keys()]).toEqual([STACK, COMPONENT, NATIVE, queue, workflow, bucket]);
  expect(entries.get(workflow)).toMatchObject({
    type: "taskrouter:index:Workflow",
    parent: COMPONENT,
    dependencies: [queue, COMPONENT],
    propertyDependencies: { __sids: [queue], friendlyName: [] },
    aliases: [urnOf("native", "Workflow", "former", COMPONENT)],
    deletedWith: queue,
    replaceWith: [queue],
    provider: `${NATIVE}::${entries.get(NATIVE)?.id}`,
  });
  expect(entries.get(bucket)).toEqual({
    ...foreign,
    urn: bucket,
    parent: workflow,
    dependencies: [queue],
    inputs: { note: queue, text: `about ${old.queue}` },
  });
});

test("look-ups are left out, and so is every reference to one", () => {
  const found = own("dynamic", "Activity", "getActivity(Offline)", { external: true, inputs: { __lookup: {} } });
  const { after, read } = moveTo("native", [
    stack,
    dynamicProvider,
    found,
    own("dynamic", "TaskQueue", "q", {
      dependencies: [`${found.urn}`],
      propertyDependencies: { workspaceSid: [`${found.urn}`] },
      deletedWith: `${found.urn}`,
    }),
  ]);
  expect(read.map(({ urn }) => urn)).toEqual([found.urn]);
  const queue = listEntries(after).at(-1);
  expect(queue).toMatchObject({ dependencies: [], propertyDependencies: { workspaceSid: [] } });
  expect(queue).not.toHaveProperty("deletedWith");
});

test("the new provider has the settings of this package, and its tokens are encrypted", () => {
  const settings = { "taskrouter:baseUrl": "http://127.0.0.1", "taskrouter:authToken": "plain", "aws:region": "eu" };
  const { after } = moveTo("native", [stack, provider(DYNAMIC, settings), own("dynamic", "TaskQueue", "q")]);
  const made = listEntries(after)[1];
  expect(made).toMatchObject({ urn: NATIVE, type: "pulumi:providers:taskrouter", custom: true });
  expect(made?.inputs).toEqual({
    baseUrl: "http://127.0.0.1",
    authToken: expect.objectContaining({ plaintext: '"plain"' }),
  });
  expect(made?.outputs).toEqual(made?.inputs);
});

test("back among the classes, the provider has the configuration of other packages too", () => {
  const settings = { baseUrl: "http://127.0.0.1", version: "1.0.0" };
  const { after } = moveTo("dynamic", [stack, provider(NATIVE, settings), own("native", "TaskQueue", "q")], {
    "aws:region": "eu",
  });
  expect(listEntries(after)[1]?.inputs).toEqual({ "taskrouter:baseUrl": "http://127.0.0.1", "aws:region": "eu" });
});

test("a provider that others need stays, and one that exists is used, also if it is listed later", () => {
  const other = {
    urn: "urn:pulumi:dev::p::pulumi-nodejs:dynamic:Resource::r",
    custom: true,
    type: "pulumi-nodejs:dynamic:Resource",
    provider: `${DYNAMIC}::id-of-pulumi-nodejs`,
  };
  const { after, settled, foreign, unneeded } = moveTo("native", [
    stack,
    dynamicProvider,
    other,
    own("dynamic", "TaskQueue", "q"),
    nativeProvider,
    own("native", "Workflow", "w"),
  ]);
  expect(listUrns(listEntries(after))).toEqual([
    STACK,
    DYNAMIC,
    other.urn,
    NATIVE,
    urnOf("native", "TaskQueue", "q"),
    urnOf("native", "Workflow", "w"),
  ]);
  expect(listEntries(after)[4]).toMatchObject({ provider: `${NATIVE}::id-of-taskrouter` });
  expect(listEntries(after)[2]).toEqual(other);
  expect([settled.length, foreign.length, unneeded.length]).toEqual([1, 1, 0]);
});

test("resources of other packages with a similar type or name do not move", () => {
  const others = [
    ["taskrouter:index:Workflow", "pulumi:providers:somebody"],
    ["twilio:taskrouter/workflow:Workflow", "pulumi:providers:twilio"],
    ["pulumi-nodejs:dynamic/taskrouter:Skill", "pulumi:providers:pulumi-nodejs"],
  ].map(([type = "", by]) => ({
    urn: `urn:pulumi:dev::p::${type}::w`,
    custom: true,
    type,
    provider: `urn:pulumi:dev::p::${by}::default::id`,
  }));
  for (const to of ["native", "dynamic"] as const) {
    const { moved, after } = moveTo(to, [stack, ...others]);
    expect(moved).toEqual([]);
    expect(listEntries(after)).toEqual([stack, ...others]);
  }
});

test("an object that waits for its delete moves as well", () => {
  const { after } = moveTo("native", [
    stack,
    dynamicProvider,
    own("dynamic", "Workflow", "w"),
    own("dynamic", "Workflow", "w", { delete: true, id: "WW2" }),
  ]);
  expect(
    listEntries(after)
      .slice(2)
      .map(({ type, id }) => [type, id]),
  ).toEqual([
    ["taskrouter:index:Workflow", "id-of-w"],
    ["taskrouter:index:Workflow", "WW2"],
  ]);
});

test("the kept state of release 0.1 is the same after it moved there and back, without look-ups and without what is not theirs", () => {
  const text = readFileSync(join(__dirname, "../../e2e/fixtures/state-0.1.json"), "utf8");
  const entries = listEntries({ deployment: JSON.parse(text).deployment });
  const there = moveTo("native", entries);
  expect(there.moved).toHaveLength(17);
  expect(there.read).toHaveLength(5);
  expect(JSON.stringify(there.after)).not.toMatch(/pulumi-nodejs|__provider|exports\.handler|getWorkflow/);
  // the fixture has encrypted values as the engine would decrypt them
  const hideEncrypted = (name: string, value: unknown) => (name === "plaintext" ? undefined : value);
  expect(JSON.stringify(there.after, hideEncrypted)).not.toContain("hush-hush");
  const back = moveTo("dynamic", listEntries(there.after));
  const after = byUrn(listEntries(back.after));
  const before = entries.filter(
    ({ external, type }) => external !== true && !`${type}`.startsWith("pulumi:providers:"),
  );
  expect([...after.keys()].filter((urn) => urn !== DYNAMIC.replace("::p::", "::project::"))).toEqual(listUrns(before));
  for (const { propertyDependencies: _, dependencies: __, provider: ___, ...entry } of before) {
    const { outputs, ...rest } = asObject(after.get(`${entry.urn}`));
    const { outputs: old, ...others } = entry;
    expect(rest).toMatchObject(others);
    // default activities had more than theirs, and parts of workspace files have no URLs and no repetitions any more
    if (!/TaskRouter::|WorkspaceDefaults/.test(`${entry.parent} ${entry.type}`))
      expect(outputs, `${entry.urn}`).toEqual(old);
    else expect(old, `${entry.urn}`).toMatchObject(asObject(outputs));
  }
});
