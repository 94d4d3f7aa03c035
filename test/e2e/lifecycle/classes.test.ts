import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listDeletedKinds, takeWrites, toShort } from "../harness/requests.js";
import type { Stack, StateResource } from "../harness/stack.js";
import { createWorld, type Wire } from "../harness/world.js";

const program = (
  timeout: number,
) => `const { Workspace, Activity, TaskQueue, Workflow, WorkspaceDefaults } = require("pulumi-taskrouter");
const workspace = new Workspace("room", { friendlyName: "Contact Center" });
const lunch = new Activity("lunch", { workspaceSid: workspace.id, friendlyName: "Lunch" });
const away = new Activity("away", { workspaceSid: workspace.id, available: false });
new WorkspaceDefaults("defaults", { workspaceSid: workspace.id, defaultActivitySid: lunch.id, timeoutActivitySid: away.id });
const english = new TaskQueue("english", {
  workspaceSid: workspace.id,
  targetWorkers: 'activity_sid != "\${activities.lunch.sid}"',
  activities: { lunch: lunch.id },
});
const everyone = new TaskQueue("everyone", { workspaceSid: workspace.id, maxReservedWorkers: 5, taskOrder: "LIFO" });
const text = JSON.stringify({
  task_routing: {
    filters: [{ filter_friendly_name: "First", expression: "a == 1", targets: [{ queue: "english", timeout: ${timeout}, skip_if: null }] }],
    default_filter: { queue: "everyone" },
  },
}, null, 2);
const raw = new Workflow("raw", { workspaceSid: workspace.id, configuration: text, taskQueues: { english: english.id, everyone: everyone.id } });
new Workflow("ours", {
  workspaceSid: workspace.id,
  assignmentCallbackUrl: "https://example.com/assignment",
  configuration: { filters: [{ expression: "b == 2", filterFriendlyName: null, targets: [{ queue: everyone.id, priority: "3", timeout: 200 }, { queue: english.id }] }] },
});
raw.configuration.apply((value) => require("node:fs").appendFileSync("said", typeof value + "\\n"));
exports.configuration = raw.configuration;
exports.sid = raw.sid;
exports.links = raw.links;
`;

const kinds = {
  Workspace: "",
  WorkspaceDefaults: "",
  Activity: "/Activities",
  TaskQueue: "/TaskQueues",
  Workflow: "/Workflows",
};

const toCamel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Returns the members of an answer with their names in state. */
function toOutputs(wire: Wire): Record<string, unknown> {
  return Object.fromEntries(Object.entries(wire).map(([name, value]) => [toCamel(name), value]));
}

const FACET = [
  ...["sid", "accountSid", "workspaceSid"],
  ...["defaultActivitySid", "defaultActivityName", "timeoutActivitySid", "timeoutActivityName"],
];

/** Returns what a kind keeps of an answer: a facet only its own properties, since the rest may hold secrets of others. */
function pickOwn(kind: keyof typeof kinds, outputs: Record<string, unknown>): Record<string, unknown> {
  if (kind !== "WorkspaceDefaults") return outputs;
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => FACET.includes(name)));
}

/** Returns the output of the program since the last read. */
function readSaid({ folder }: Stack): string {
  const file = join(folder, "said");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  rmSync(file, { force: true });
  return text;
}

function kindOf({ type }: StateResource): keyof typeof kinds {
  return type.replace("pulumi-nodejs:dynamic/taskrouter:", "") as keyof typeof kinds;
}

test("classes create all kinds with every property of the API in state, change nothing twice, and are destroyed in order", async () => {
  const world = await createWorld({ "index.js": program(60) });
  const plan = await world.stack.preview();
  expect(plan.stdout).toContain('queue  : "english"');
  expect(readSaid(world.stack)).toBe("");
  expect(takeWrites(world)).toEqual([]);

  await world.stack.up();
  expect(readSaid(world.stack)).toBe("string\n");
  const workspacePath = await world.workspacePath();
  const { resources } = await world.stack.state();
  const ours = resources.filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/taskrouter:"));
  expect(ours.map(kindOf).sort()).toEqual([
    ...["Activity", "Activity", "TaskQueue", "TaskQueue", "Workflow", "Workflow", "Workspace", "WorkspaceDefaults"],
  ]);
  for (const resource of ours) {
    const collection = kinds[kindOf(resource)];
    const wire = await world.get(collection === "" ? workspacePath : `${workspacePath}${collection}/${resource.id}`);
    const outputs = pickOwn(kindOf(resource), toOutputs(wire));
    expect(Object.keys(resource.outputs ?? {})).toEqual(expect.arrayContaining(Object.keys(outputs)));
    // another resource sets the workspace's own defaults after the workspace is created
    const isChangedLater = (name: string) =>
      kindOf(resource) === "Workspace" && /^(default|timeout)Activity|^dateUpdated$/.test(name);
    expect(resource.outputs).toMatchObject(
      Object.fromEntries(Object.entries(outputs).filter(([name]) => !isChangedLater(name))),
    );
    expect(resource.outputs).toMatchObject({ workspaceSid: workspacePath.split("/")[3], sid: resource.id });
    expect(JSON.stringify(resource.outputs)).not.toContain("undefined");
  }
  const outputs = JSON.parse((await world.stack.pulumi("stack", "output", "--json")).stdout);
  const [raw] = (await world.live("Workflows", "workflows")).filter(({ friendly_name }) => friendly_name === "raw");
  expect(outputs).toEqual({ configuration: raw?.configuration, sid: raw?.sid, links: raw?.links });
  expect(JSON.parse(outputs.configuration).task_routing.filters[0]).toMatchObject({
    filter_friendly_name: "First",
    expression: "a == 1",
  });
  const room = await world.get(workspacePath);
  expect(room).toMatchObject({ default_activity_name: "Lunch", timeout_activity_name: "away" });
  world.requests();

  expect((await world.stack.up()).stdout).toContain("9 unchanged");
  expect(world.requests()).toEqual([]);
  expect(readSaid(world.stack)).toBe("string\n");

  world.stack.write({ "index.js": program(90) });
  const change = await world.stack.preview();
  expect(change.stdout).toContain("timeout: 60 => 90");
  expect(readSaid(world.stack)).toBe("");
  expect(change.stdout).not.toMatch(/configuration: \{[^}]*\} => /);
  await world.stack.up();
  expect(takeWrites(world).map(toShort)).toEqual([`POST Workflows/${raw?.sid}`]);

  const gone = await world.stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(gone.code).toBe(0);
  const deletions = takeWrites(world);
  // the workspace gets its own activities back before the activities that it named are deleted
  expect(deletions.map(({ status }) => status).every((status) => status === 200 || status === 204)).toBe(true);
  expect(listDeletedKinds(deletions.filter(({ path }) => !path.includes("/Activities/")))).toEqual([
    "Workflows",
    "TaskQueues",
    "Workspaces",
  ]);
  expect(deletions.filter(({ path }) => path.includes("/Activities/"))).toHaveLength(2);
  expect(deletions.map(toShort).at(-1)).toMatch(/^DELETE Workspaces\//);
});

test("a workflow that moves to another workspace is created there before the old one is deleted, and nothing else changes", async () => {
  const declare = (
    place: "north" | "south",
  ) => `const { Workspace, TaskQueue, Workflow } = require("pulumi-taskrouter");
const rooms = {}, queues = {};
for (const name of ["north", "south"]) {
  rooms[name] = new Workspace(name);
  queues[name] = new TaskQueue("queue-" + name, { workspaceSid: rooms[name].id, friendlyName: "Everyone" });
}
const configuration = { defaultFilter: { queue: "everyone" } };
new Workflow("moving", { workspaceSid: rooms.${place}.id, configuration, taskQueues: { everyone: queues.${place}.id } });
`;
  const world = await createWorld({ "index.js": declare("north") });
  await world.stack.up();
  const { resources } = await world.stack.state();
  const idOf = (name: string) => resources.find(({ urn }) => urn.endsWith(`::${name}`))?.id;
  world.requests();

  world.stack.write({ "index.js": declare("south") });
  const plan = await world.stack.preview();
  expect(plan.stdout).toMatch(/\+-? ?1 to replace|1 to replace/);
  expect(plan.stdout).toMatch(new RegExp(`~ workspaceSid\\s*: "${idOf("north")}" => "${idOf("south")}"`));
  await world.stack.up();
  expect(takeWrites(world).map(({ method, path }) => `${method} ${path}`)).toEqual([
    `POST /v1/Workspaces/${idOf("south")}/Workflows`,
    `DELETE /v1/Workspaces/${idOf("north")}/Workflows/${idOf("moving")}`,
  ]);
  const { workflows } = await world.get(`/v1/Workspaces/${idOf("south")}/Workflows`);
  expect(workflows).toMatchObject([{ friendly_name: "moving" }]);
});

test("an update that TaskRouter or the check refuses changes neither the live object nor the state", async () => {
  const declare = (
    queue: "here" | "there",
    friendlyName: string,
    expression: string,
  ) => `const { Workspace, TaskQueue, Workflow } = require("pulumi-taskrouter");
const room = new Workspace("room"), other = new Workspace("other");
const here = new TaskQueue("here", { workspaceSid: room.id });
const there = new TaskQueue("there", { workspaceSid: other.id });
new Workflow("support", {
  workspaceSid: room.id,
  friendlyName: "${friendlyName}",
  configuration: { filters: [{ expression: '${expression}', targets: [{ queue: "everyone" }] }] },
  taskQueues: { everyone: ${queue}.id },
});
`;
  const world = await createWorld(
    { "index.js": declare("here", "Support", "a == 1") },
    { emulator: { isStrict: true } },
  );
  await world.stack.up();
  const before = await readSupport();
  const { resources } = await world.stack.state();
  const idOf = (name: string) => resources.find(({ urn }) => urn.endsWith(`::${name}`))?.id;
  world.requests();

  async function readSupport() {
    const support = (await world.stack.state()).resources.find(({ urn }) => urn.endsWith("::support"));
    const path = `/v1/Workspaces/${String(support?.outputs?.workspaceSid)}/Workflows/${support?.id}`;
    return { inputs: support?.inputs, outputs: support?.outputs, live: await world.get(path) };
  }

  world.stack.write({ "index.js": declare("there", "Support", "a == 1") });
  const foreign = await world.stack.pulumi("preview");
  expect(foreign.code).not.toBe(0);
  expect(foreign.output).toContain(`task queue ${idOf("there")} is not in workspace ${idOf("room")}`);
  expect(foreign.output).not.toMatch(/^\s+at /m);

  // no page forbids the long name, so only TaskRouter can refuse it, as it does here
  world.stack.write({ "index.js": declare("here", "x".repeat(65), "a == 2") });
  const { code, output } = await world.stack.pulumi("up", "--yes", "--skip-preview");
  expect(code).not.toBe(0);
  expect(output).toMatch(/400.*FriendlyName|FriendlyName.*400/);
  expect(output).not.toMatch(/^\s+at /m);
  expect(await readSupport()).toEqual(before);

  world.stack.write({ "index.js": declare("here", "Short again", "a == 2") });
  world.requests();
  await world.stack.up();
  expect(takeWrites(world).map(toShort)).toEqual([`POST Workflows/${idOf("support")}`]);
});

test("two resources of a program with the same name cause an error, and one live object exists", async () => {
  const program = `const { Workspace, TaskQueue, Workflow } = require("pulumi-taskrouter");
const workspaceSid = new Workspace("cc", { friendlyName: "Contact Center" }).id;
const everyone = new TaskQueue("everyone", { workspaceSid, friendlyName: "Everyone" });
const routing = { taskQueues: { everyone: everyone.id }, configuration: { defaultFilter: { queue: "everyone" } } };
for (const name of ["one", "two"]) new Workflow(name, { workspaceSid, ...routing, friendlyName: "Same" });
`;
  const world = await createWorld({ "index.js": program });
  const refused = await world.stack.pulumi("up", "--yes", "--skip-preview");
  expect(refused.code).not.toBe(0);
  expect(refused.output).toMatch(/workflow "Same" .*is already managed by another resource of this program/);
  expect(refused.output).not.toMatch(/^\s+at /m);
  expect((await world.live("Workflows", "workflows")).map((wire) => wire.friendly_name)).toEqual(["Same"]);

  world.stack.write({ "index.js": program.replace('friendlyName: "Same"', "friendlyName: name") });
  await world.stack.up();
  const workflows = await world.live("Workflows", "workflows");
  expect(workflows.map((wire) => wire.friendly_name).sort()).toEqual(["one", "two"]);
});
