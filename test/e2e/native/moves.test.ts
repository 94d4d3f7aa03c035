import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useReleasedState } from "../fixtures/released-state.js";
import { emulator, files } from "../fixtures/state-program.js";
import { takeWrites } from "../harness/requests.js";
import type { Stack } from "../harness/stack.js";
import { succeed } from "../harness/succeed.js";
import { taskrouter } from "../harness/taskrouter.js";
import type { World } from "../harness/world.js";
import { createNativeWorld } from "./harness.js";

const NODE_PROJECT = `name: project
runtime:
  name: nodejs
  options: { typescript: false }
main: index.js
plugins:
  providers:
    - { name: taskrouter, path: node_modules/.bin }
`;

/** Every kind of resource by its class, with a secret, an ignored property, raw routing and a look-up. */
const CLASSES = `const pulumi = require("@pulumi/pulumi");
const { Activity, TaskChannel, TaskQueue, Worker, Workflow, Workspace, WorkspaceDefaults, getActivity } = require("pulumi-taskrouter");
const password = new pulumi.Config().requireSecret("password");
const cc = new Workspace("cc", { friendlyName: "Contact Center", eventCallbackUrl: pulumi.interpolate\`https://events:\${password}@example.com/events\`, eventsFilter: "task.created, task.canceled" });
const inside = { workspaceSid: cc.id };
const lunch = new Activity("lunch", { ...inside, friendlyName: "Lunch" });
new Activity("offline", { ...inside, friendlyName: "Offline" });
new WorkspaceDefaults("defaults", { ...inside, timeoutActivitySid: lunch.id });
new TaskChannel("fax", { ...inside, friendlyName: "Fax", uniqueName: "fax" });
const english = new TaskQueue("english", { ...inside, targetWorkers: 'languages HAS "en" AND activity_sid != "\${activities.lunch.sid}"', activities: { lunch: lunch.id }, reservationActivitySid: lunch.id }, { ignoreChanges: ["maxReservedWorkers"] });
new Worker("ann", { ...inside, friendlyName: "Ann", attributes: { languages: ["en"], pin: password }, channels: { voice: { capacity: 2 } } });
new Workflow("support", { ...inside, friendlyName: "Support", taskReservationTimeout: 30, assignmentCallbackUrl: pulumi.interpolate\`https://user:\${password}@example.com/assignment\`, taskQueues: { english: english.id }, configuration: { filters: [{ filterFriendlyName: "English", expression: 'language == "en"', targets: [{ queue: "english", timeout: 60 }] }], defaultFilter: { queue: "english" } } });
new Workflow("raw", { ...inside, retain: true, taskQueues: { english: english.id }, configuration: JSON.stringify({ task_routing: { filters: [], default_filter: { queue: "english" } } }) });
exports.found = getActivity({ ...inside, friendlyName: "Offline" }).sid;
`;

/** The same resources of the native provider. */
const YAML = `config:
  password: { type: string, secret: true }
resources:
  cc:
    type: taskrouter:Workspace
    properties:
      friendlyName: Contact Center
      eventCallbackUrl: https://events:\${password}@example.com/events
      eventsFilter: task.created, task.canceled
  lunch:
    type: taskrouter:Activity
    properties: { workspaceSid: "\${cc.id}", friendlyName: Lunch }
  offline:
    type: taskrouter:Activity
    properties: { workspaceSid: "\${cc.id}", friendlyName: Offline }
  defaults:
    type: taskrouter:WorkspaceDefaults
    properties: { workspaceSid: "\${cc.id}", timeoutActivitySid: "\${lunch.id}" }
  fax:
    type: taskrouter:TaskChannel
    properties: { workspaceSid: "\${cc.id}", friendlyName: Fax, uniqueName: fax }
  english:
    type: taskrouter:TaskQueue
    properties:
      workspaceSid: \${cc.id}
      targetWorkers: languages HAS "en" AND activity_sid != "$\${activities.lunch.sid}"
      activities: { lunch: "\${lunch.id}" }
      reservationActivitySid: \${lunch.id}
      ignore: [maxReservedWorkers]
  ann:
    type: taskrouter:Worker
    properties:
      workspaceSid: \${cc.id}
      friendlyName: Ann
      attributes: { languages: [en], pin: "\${password}" }
      channels: { voice: { capacity: 2 } }
  support:
    type: taskrouter:Workflow
    properties:
      workspaceSid: \${cc.id}
      friendlyName: Support
      taskReservationTimeout: 30
      assignmentCallbackUrl: https://user:\${password}@example.com/assignment
      taskQueues: { english: "\${english.id}" }
      configuration:
        filters:
          - filterFriendlyName: English
            expression: language == "en"
            targets: [{ queue: english, timeout: 60 }]
        defaultFilter: { queue: english }
  raw:
    type: taskrouter:Workflow
    properties:
      workspaceSid: \${cc.id}
      retain: true
      taskQueues: { english: "\${english.id}" }
      configuration: { defaultFilter: { queue: english } }
`;

async function begin(program = CLASSES): Promise<World> {
  const world = await createNativeWorld("resources: {}\n");
  const { stack } = world;
  await succeed(stack, "config", "set", "--secret", "password", "hush-hush");
  await succeed(stack, "config", "set", "--path", "taskrouter:guard.percent", "100");
  stack.config({ "other:thing": "of another package" });
  useNode(stack, program);
  return world;
}

const yamlProject = new WeakMap<Stack, string>();

function useNode(stack: Stack, program: string): void {
  const path = join(stack.folder, "Pulumi.yaml");
  if (!yamlProject.has(stack)) yamlProject.set(stack, readFileSync(path, "utf8"));
  stack.write({ "Pulumi.yaml": NODE_PROJECT, "index.js": program });
}

function useYaml(stack: Stack, program: string): void {
  stack.write({ "Pulumi.yaml": yamlProject.get(stack) ?? "", "Main.yaml": program });
}

async function move(stack: Stack, to: "native" | "dynamic") {
  const moved = await taskrouter(stack, "state", `to-${to}`, "--stack", "dev", "--yes");
  expect(moved.output).toContain("moved ");
  expect(moved.code, moved.output).toBe(0);
  return moved;
}

async function expectNoChanges({ stack }: World): Promise<void> {
  for (const refresh of [[], ["--refresh"]]) await stack.preview("--expect-no-changes", ...refresh);
}

test("a stack of every kind moves to the native provider and back: previews are empty, and nothing is sent", async () => {
  const world = await begin();
  const { stack } = world;
  await stack.up();
  const before = await succeed(stack, "stack", "export");
  world.requests();

  const there = await move(stack, "native");
  expect(there.stdout).toMatchInlineSnapshot(`
    "stack dev: 9 resources to move to the native provider; nothing is sent to TaskRouter

      moves      Workspace: cc
      moves      WorkspaceDefaults: defaults
      moves      Activity: lunch, offline
      moves      TaskChannel: fax
      moves      TaskQueue: english
      moves      Workflow: raw, support
      moves      Worker: ann
      left out   1 resource that the program only reads, which the next run reads again
      left out   pulumi:providers:pulumi-nodejs default, which no resource needs any more

    the program must change before the next \`pulumi up\`:
      - Pulumi.yaml names the provider plugin, and a language such as \`runtime: yaml\` (docs/native.md)
      - ann, cc, defaults, english, fax, lunch, offline, raw, support: declare each by the type \`taskrouter:KIND\`, with the same name, parent and properties
      - english: write the option \`ignoreChanges\` as the property \`ignore\`
      - look-ups become functions, such as \`fn::invoke: { function: taskrouter:getWorkflow }\`
    "
  `);
  expect(world.requests()).toEqual([]);
  useYaml(stack, YAML);
  await expectNoChanges(world);
  await stack.up("--refresh");

  await move(stack, "dynamic");
  useNode(stack, CLASSES);
  await expectNoChanges(world);
  await stack.up("--refresh");
  await move(stack, "native");
  useYaml(stack, YAML);
  await stack.up();
  expect(takeWrites(world)).toEqual([]);
  const after = await succeed(stack, "stack", "export");
  expect(after.stdout).not.toContain("hush-hush");
  expect(before.stdout).not.toContain("hush-hush");
  const folder = join(stack.folder, ".taskrouter");
  const backups = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(backups).toHaveLength(3);
  for (const name of backups) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  const texts = backups.map((name) => readFileSync(join(folder, name), "utf8"));
  expect(texts).toContain(before.stdout);
  for (const text of texts) expect(text).not.toContain("hush-hush");

  // the guards know native resources: a retained one keeps its workspace
  const refused = await stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(refused.output).toMatch(/workflows: "raw" \(WW\w+, retained\)/);
  expect(takeWrites(world)).toEqual([]);
  useYaml(stack, YAML.replace("      retain: true\n", ""));
  await stack.up();
  await succeed(stack, "destroy", "--yes", "--skip-preview");
  const deleted = takeWrites(world).filter(({ method }) => method === "DELETE");
  // an activity that every workspace has from the start stays
  expect(deleted).toHaveLength(7);
}, 900_000);

/** The program of release 0.1 for the native provider: workspace files in two components, and single resources. */
const RELEASED = `resources:
  cc: { type: taskrouter:TaskRouter, properties: { files: taskrouter/main } }
  flex: { type: taskrouter:TaskRouter, properties: { files: taskrouter/flex } }
  own:
    type: taskrouter:Workspace
    properties: { eventCallbackUrl: "https://events:hush-hush@example.com/events", eventsFilter: "task.created, task.canceled", template: FIFO }
  away: { type: taskrouter:Activity, properties: { workspaceSid: "\${own.id}" } }
  own-defaults: { type: taskrouter:WorkspaceDefaults, properties: { workspaceSid: "\${own.id}", timeoutActivitySid: "\${away.id}" } }
  low:
    type: taskrouter:TaskQueue
    properties:
      workspaceSid: \${own.id}
      targetWorkers: activity_sid != "$\${activities.away.sid}" AND level < 3
      activities: { away: "\${away.id}" }
      maxReservedWorkers: 7
      taskOrder: LIFO
  raw:
    type: taskrouter:Workflow
    properties:
      workspaceSid: \${own.id}
      configuration: '{"task_routing":{"filters":[],"default_filter":{"queue":"low"}}}'
      taskQueues: { low: "\${low.id}" }
      fallbackAssignmentCallbackUrl: https://user:hush-hush@example.com/fallback
`;

test("the state of release 0.1 moves with its workspace files, there and back, and nothing is sent", async () => {
  const { "index.js": program = "", ...workspaceFiles } = files;
  const world = await createNativeWorld("resources: {}\n", {}, emulator);
  const { stack } = world;
  stack.write(workspaceFiles);
  useNode(stack, program);
  await useReleasedState(world);

  await move(stack, "native");
  useYaml(stack, RELEASED);
  await expectNoChanges(world);
  await stack.up("--refresh");
  await move(stack, "dynamic");
  useNode(stack, program);
  await expectNoChanges(world);
  await stack.up("--refresh");
  expect(takeWrites(world)).toEqual([]);
  expect((await succeed(stack, "stack", "export")).stdout).not.toContain("hush-hush");
}, 900_000);

/** Both hosts in one program: queues of the classes, and queues and a workflow of the native provider. */
const MIXED = `const pulumi = require("@pulumi/pulumi");
const { TaskQueue, Workspace } = require("pulumi-taskrouter");
class Native extends pulumi.CustomResource {
  constructor(kind, name, args, options) { super("taskrouter:index:" + kind, name, args, options); }
}
const cc = new Workspace("cc", { friendlyName: "Contact Center" });
const inside = { workspaceSid: cc.id };
const [one] = ["one", "two", "three", "four"].map((name) => new TaskQueue(name, inside));
["five", "six", "seven", "eight"].forEach((name) => new Native("TaskQueue", name, inside));
new Native("Workflow", "support", { ...inside, taskQueues: { one: one.id }, configuration: { defaultFilter: { queue: "one" } } });
new Native("Activity", "break", { ...inside, friendlyName: "Break", retain: true });
`;

test("each host guards its own half of a stack with both, and one half moves to the other", async () => {
  const world = await begin(MIXED);
  const { stack } = world;
  stack.config({ "taskrouter:guard": '{"percent":50,"least":4}' });
  await stack.up();
  await expectNoChanges(world);
  world.requests();

  // each host counts its own deletes: half of its queues may go, although the other host keeps all of its own
  stack.write({ "index.js": MIXED.replace(', "three", "four"', "").replace(', "seven", "eight"', "") });
  await stack.up();
  expect(takeWrites(world).map(({ method }) => method)).toEqual(["DELETE", "DELETE", "DELETE", "DELETE"]);
  stack.write({ "index.js": MIXED });
  await stack.up();
  world.requests();
  stack.write({ "index.js": MIXED.replace(', "two", "three", "four"', "") });
  const many = await stack.pulumi("up", "--yes", "--skip-preview");
  expect(many.output).toContain("this run changes or deletes more than 50 % of a kind, and nothing was written");
  expect(takeWrites(world)).toEqual([]);

  // the new program without the move: nobody adopts what the other host would delete
  const native = MIXED.replaceAll("new TaskQueue(", 'new Native("TaskQueue", ').replace(
    "new Workspace(",
    'new Native("Workspace", ',
  );
  stack.write({ "index.js": native });
  const forgotten = await stack.pulumi("up", "--yes", "--skip-preview");
  expect(forgotten.code).not.toBe(0);
  expect(forgotten.output).toMatch(
    /is managed by the resource "\w+" of the classes in this stack, and nothing was\s+written/,
  );
  expect(takeWrites(world)).toEqual([]);

  await move(stack, "native");
  await expectNoChanges(world);
  const refused = await stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(refused.output).toMatch(/activities: "Break" \(WA\w+, retained\)/);
  stack.write({ "index.js": native.replace(", retain: true", "") });
  await stack.up();
  await succeed(stack, "destroy", "--yes", "--skip-preview");
  expect(takeWrites(world).filter(({ method }) => method === "DELETE")).toHaveLength(11);
}, 900_000);

test("a move that cannot be made is refused with the way out, and leaves state and TaskRouter as they were", async () => {
  const world = await begin('const { Workspace } = require("pulumi-taskrouter");\nnew Workspace("cc");\n');
  const { stack } = world;
  await succeed(stack, "config", "set", "--path", "--secret", "taskrouter:secretVars.password", "hush-hush");
  await stack.up();
  world.requests();
  const before = (await stack.state()).text;
  const expectRefused = async (text: RegExp, exitCode: number, ...args: string[]) => {
    const { code, output } = await taskrouter(stack, "state", "to-native", "--stack", "dev", ...args);
    expect(output).toMatch(text);
    expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(code, output).toBe(exitCode);
    expect((await stack.state()).text).toBe(before);
  };
  await expectRefused(/cannot read the state of the stack none/, 3, "--stack", "none", "--yes");
  await expectRefused(/there is no terminal to ask. Run again with --yes/, 2);
  await expectRefused(/moves {6}Workspace: cc[\s\S]*nothing was changed/, 0, "--dry-run", "--yes");

  const locks = join(stack.folder, ".state/.pulumi/locks/organization/project/dev");
  mkdirSync(locks, { recursive: true });
  writeFileSync(join(locks, "a.json"), '{"pid":1,"username":"u","hostname":"h","timestamp":"2026-01-01T00:00:00Z"}');
  await expectRefused(
    /the stack dev is locked by another run, and nothing was changed[\s\S]*pulumi cancel --yes --stack dev/,
    3,
    "--yes",
  );
  await succeed(stack, "cancel", "--yes");

  stack.env.PULUMI_CONFIG_PASSPHRASE = "wrong";
  await expectRefused(/incorrect passphrase/, 3, "--yes");
  delete stack.env.PULUMI_CONFIG_PASSPHRASE;
  await expectRefused(/passphrase must be set/, 3, "--yes");
  stack.env.PULUMI_CONFIG_PASSPHRASE = "test";

  // a file in the place of the folder: as with a full disk, the backup cannot be written
  const folder = join(stack.folder, ".taskrouter");
  renameSync(folder, `${folder}.old`);
  writeFileSync(folder, "");
  await expectRefused(/cannot write the backup of the state, and nothing was changed/, 3, "--yes");
  rmSync(folder);

  const path = join(stack.folder, ".state/.pulumi/stacks/project/dev.json");
  const state = JSON.parse(before);
  const [resource] = state.checkpoint.latest.resources;
  state.checkpoint.latest.pending_operations = [{ resource, type: "creating" }];
  writeFileSync(path, JSON.stringify(state));
  const pending = await taskrouter(stack, "state", "to-native", "--stack", "dev", "--yes");
  expect(pending.output).toMatch(
    /1 pending operation of a run that was killed, or that has not ended yet[\s\S]*pulumi cancel/,
  );
  expect(pending.code).toBe(3);
  writeFileSync(path, before);

  await move(stack, "native");
  const again = await taskrouter(stack, "state", "to-native", "--stack", "dev", "--yes");
  expect(again.output).toContain("there is nothing to move: the stack dev has 1 resource of the native provider");
  expect(again.code).toBe(0);
  expect(world.requests()).toEqual([]);
}, 900_000);
