import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { adopt, previewRefreshed } from "./harness/adopt.js";
import { cleanUpAfter } from "./harness/clean-up.js";
import { takeWrites } from "./harness/requests.js";
import { createStack, type Stack } from "./harness/stack.js";
import { createWorld, type World } from "./harness/world.js";

const yaml = (timeout = 120, more = "") => `workspace:
  friendlyName: Contact Center
  timeoutActivity: lunch
  eventCallbackUrl: https://user:pass-word@example.com/events
activities:
  lunch: { friendlyName: Lunch }
  offline: { friendlyName: Offline }
taskQueues:
  everyone: { friendlyName: Everyone }
  vip: { friendlyName: VIP, targetWorkers: 'tier == "gold" AND activity_sid != "\${activities.lunch.sid}"' }
workflows:
  main:
    friendlyName: Main
    taskReservationTimeout: ${timeout}
    filters:
      - { filterFriendlyName: Gold, expression: tier == "gold", targets: [{ queue: vip, timeout: 30 }] }
    defaultFilter: { queue: everyone }
${more}`;

const files = { "taskrouter/cc.yaml": yaml() };

/** Another stack, with a state of its own, on the account of the world. */
async function createSecond({ emulator }: World, of: Record<string, string>): Promise<Stack> {
  const stack = createStack({ url: emulator.url, files: of, host: "dynamic" });
  cleanUpAfter(() => stack.remove());
  return stack;
}

/** Members that depend on the time, on other objects that a run writes later, or on who made the object. */
const VARYING = [
  ...["created", "modified", "dateUpdated", "sourcePosition", "stackTrace", "__former", "ownership", "__workspace"],
  ...["timeoutActivityName", "timeoutActivitySid"],
];

/** An entry as it does not depend on the time, on the new provider, and on whether the object was created or adopted. */
function toComparable(entry: object): unknown {
  const text = JSON.stringify(entry, (name, value: unknown) => {
    if (VARYING.includes(name)) return undefined;
    // the engine writes dependencies in the order in which they became known
    if (name === "dependencies") return sortList(value);
    if (name === "propertyDependencies")
      return Object.fromEntries(Object.entries(Object(value)).map(([key, list]) => [key, sortList(list)]));
    return name === "ciphertext" ? "hidden" : value;
  });
  return JSON.parse(text.replace(/pulumi-nodejs::default::[-0-9a-f]{36}/g, "pulumi-nodejs::default::ID"));
}

function sortList(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

test("a second stack adopts all objects of the first, as the engine itself would have written them", async () => {
  const world = await createWorld(files, { host: "dynamic" });
  await world.stack.up();
  const second = await createSecond(world, files);
  world.requests();

  const { code, stdout, stderr } = await adopt(second, "--yes");
  expect(stderr).toMatch(
    /adopted 7 objects into the state of dev; backup of the state before: \.taskrouter\/dev-.*\.json/,
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/= task queue +"VIP" +WQ\w{32} {2}equal/);
  expect(stdout).toContain("7 to adopt: 7 equal, 0 differ");
  const calls = world.requests();
  // the workspaces, and one list per kind
  expect(calls.map(({ method }) => method)).toEqual(Array(calls.length).fill("GET"));
  expect(calls.length).toBeLessThanOrEqual(6);

  const preview = await previewRefreshed(second);
  expect(preview.code, preview.output).toBe(0);
  expect(takeWrites(world)).toEqual([]);
  const [ours, theirs] = [await world.stack.state(), await second.state()];
  expect(theirs.text).not.toContain("pass-word");
  const own = (resources: readonly { type: string }[]) =>
    resources
      .filter(({ type }) => type !== "pulumi:pulumi:Stack" && !type.startsWith("taskrouter:index"))
      .map(toComparable);
  const byUrn = (entries: unknown[]) => new Map(entries.map((entry) => [(entry as { urn: string }).urn, entry]));
  const wanted = byUrn(own(ours.resources.filter(({ type }) => !type.startsWith("pulumi:providers"))));
  const found = byUrn(own(theirs.resources.filter(({ type }) => !type.startsWith("pulumi:providers"))));
  expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [urn, entry] of found) expect(entry, urn).toEqual(wanted.get(urn));

  // a second stack leaves without harm
  await second.up();
  const destroyed = await second.pulumi("destroy", "--yes", "--skip-preview");
  expect(destroyed.code, destroyed.output).toBe(0);
  expect(takeWrites(world)).toEqual([]);
  expect((await world.stack.up("--refresh", "--expect-no-changes")).stdout).toContain("unchanged");
});

test("differences are shown with both values, enter the state as they are live, and an up changes exactly them", async () => {
  const world = await createWorld(files, { host: "dynamic" });
  await world.stack.up();
  const more = "  new: { friendlyName: New, defaultFilter: { queue: late } }\n";
  const changed = yaml(60, more)
    .replace("timeout: 30", "timeout: 45")
    .replace("taskQueues:", "taskQueues:\n  late: { friendlyName: Late }\n  near: { friendlyName: ' Clicked' }");
  const workspace = await world.workspacePath();
  await world.post(`${workspace}/TaskQueues`, { FriendlyName: "clicked" });
  const second = await createSecond(world, { "taskrouter/cc.yaml": changed });
  world.requests();

  const asked = await adopt(second);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain("there is no terminal to ask. Run again with --yes");
  expect((await second.state()).resources).toEqual([]);

  const { code, stdout } = await adopt(second, "--yes");
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /~ workflow +"Main" +WW\w{32} {2}differs\n +~ filter 'Gold': timeout 30 → 45\n +~ taskReservationTimeout 120 → 60\n/,
  );
  expect(stdout).toMatch(/\+ workflow +"New" +does not exist/);
  expect(stdout).toMatch(/\? task queue +" Clicked" +does not exist, but near it is "clicked" \(WQ\w{32}\)/);
  expect(stdout).toMatch(/not declared: 1 task queue: "clicked" \(WQ\w{32}\)/);
  expect(stdout).toContain("7 to adopt: 6 equal, 1 differ; 2 missing; 1 with a near name; 1 not declared");
  expect(takeWrites(world)).toEqual([]);

  second.write({ "taskrouter/cc.yaml": changed.replace("\n  near: { friendlyName: ' Clicked' }", "") });
  const preview = await second.pulumi("preview", "--refresh", "--json");
  expect(JSON.parse(preview.stdout).changeSummary).toEqual({ create: 2, same: 8, update: 1 });
  await second.up();
  const writes = takeWrites(world).map(({ method, path, parameters }) => [method, path.split("/")[4], parameters]);
  expect(writes).toHaveLength(3);
  expect(writes).toContainEqual([
    "POST",
    "Workflows",
    { Configuration: expect.stringContaining('"timeout":45'), TaskReservationTimeout: "60" },
  ]);
  const again = await previewRefreshed(second);
  expect(again.code, again.output).toBe(0);
});

test("a program of classes is adopted into a stack that manages a part, and only the rest enters the state", async () => {
  const program = (more: string) => `const { Activity, TaskQueue, Workflow, Workspace } = require("pulumi-taskrouter");
const { ComponentResource } = require("@pulumi/pulumi");
const group = new ComponentResource("my:own:Group", "group", {});
const workspace = new Workspace("desk", { friendlyName: "Help Desk" });
const lunch = new Activity("lunch", { workspaceSid: workspace.id });
${more}`;
  const rest = `const queue = new TaskQueue("q", { workspaceSid: workspace.id, targetWorkers: lunch.id.apply((sid) => "activity_sid == '" + sid + "'") }, { parent: group });
new Workflow("w", { workspaceSid: workspace.id, taskQueues: { q: queue.id }, configuration: { defaultFilter: { queue: "q" } } }, { protect: true });
exports.queue = queue.sid;
`;
  const world = await createWorld({ "index.js": program(rest) });
  await world.stack.up();
  const second = await createSecond(world, { "index.js": program("") });
  second.env.TASKROUTER_PERMIT = "adopt";
  await second.up();
  second.env.TASKROUTER_PERMIT = "";
  second.write({ "index.js": program(rest) });
  takeWrites(world);
  const { code, stdout } = await adopt(second, "--yes");
  expect(code, stdout).toBe(0);
  expect(stdout).toContain("2 to adopt: 2 equal, 0 differ; 2 already in the state");
  const { resources } = await second.state();
  const workflow = resources.find(({ urn }) => urn.endsWith("::w"));
  expect(workflow).toMatchObject({
    protect: true,
    outputs: { ownership: "adopted" },
    inputs: { __workspace: "adopted" },
  });
  const preview = await previewRefreshed(second);
  expect(preview.code, preview.output).toBe(0);
  expect(takeWrites(world)).toEqual([]);
});

test("twins, a locked stack and wrong states are refused, and leave the state as it was", async () => {
  const world = await createWorld(files, { host: "dynamic" });
  await world.stack.up();
  const second = await createSecond(world, files);
  const expectRefused = async (text: RegExp, exitCode: number) => {
    const before = (await second.state()).text;
    const { code, output } = await adopt(second, "--yes");
    expect(output).toMatch(text);
    expect(code, output).toBe(exitCode);
    expect((await second.state()).text).toBe(before);
  };
  const workspace = await world.workspacePath();
  const twin = await world
    .post(`${workspace}/Workflows`, {
      FriendlyName: "Main",
      Configuration: '{"task_routing":{"default_filter":{"queue":"WQ0"}}}',
    })
    .catch(() => undefined);
  const queues = await world.live("TaskQueues", "task_queues");
  const made =
    twin ??
    (await world.post(`${workspace}/Workflows`, {
      FriendlyName: "Main",
      Configuration: JSON.stringify({ task_routing: { default_filter: { queue: queues[0]?.sid } } }),
    }));
  await expectRefused(
    /! workflow +"Main" +2 live objects have the name: "Main" \(WW\w{32}\), "Main"[\s\S]*not clear which object/,
    1,
  );
  await world.remove(`${workspace}/Workflows/${made.sid}`);

  const program = (folder: string) =>
    `const { TaskRouter } = require("pulumi-taskrouter");\nnew TaskRouter("cc", { files: "${folder}" });\n`;
  second.write({ "index.js": program("nowhere") });
  await expectRefused(/the preview failed, and nothing was changed[\s\S]*nowhere/, 3);
  second.write({ "index.js": program("taskrouter") });
  const locks = join(second.folder, ".state/.pulumi/locks/organization/project/dev");
  mkdirSync(locks, { recursive: true });
  writeFileSync(join(locks, "a.json"), '{"pid":1,"username":"u","hostname":"h","timestamp":"2026-01-01T00:00:00Z"}');
  await expectRefused(/the stack dev is locked by another run, and nothing was changed/, 3);
  expect((await second.pulumi("cancel", "--yes")).code).toBe(0);

  second.env.PULUMI_CONFIG_PASSPHRASE = "wrong";
  await expectRefused(/incorrect passphrase/, 3);
  second.env.PULUMI_CONFIG_PASSPHRASE = "test";
  const { code } = await adopt(second, "--yes");
  expect(code).toBe(0);
  second.env.TWILIO_ACCOUNT_SID = `AC${"9".repeat(32)}`;
  await expectRefused(/this stack was applied to account AC0+1, but the credentials belong to account AC9+/, 3);
  second.env.TWILIO_ACCOUNT_SID = world.stack.env.TWILIO_ACCOUNT_SID;
  await expectRefusedStates(second, expectRefused);
  const other = await start(second, "--stack", "none");
  expect(other).toMatch(/cannot read the state of the stack none/);
});

/** States that an import would accept. */
async function expectRefusedStates(
  stack: Stack,
  expectRefused: (text: RegExp, exitCode: number) => Promise<void>,
): Promise<void> {
  const path = join(stack.folder, ".state/.pulumi/stacks/project/dev.json");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replaceAll("urn:pulumi:dev::project::", "urn:pulumi:dev::other::"));
  await expectRefused(/the state of the stack dev belongs to another project/, 3);
  const state = JSON.parse(text);
  const [resource] = state.checkpoint.latest.resources;
  state.checkpoint.latest.pending_operations = [{ resource, type: "creating" }];
  writeFileSync(path, JSON.stringify(state));
  await expectRefused(
    /1 pending operation of a run that was killed[\s\S]*pulumi refresh --yes --clear-pending-creates/,
    3,
  );
  writeFileSync(path, text);
}

async function start(stack: Stack, ...args: string[]): Promise<string> {
  return (await adopt(stack, ...args)).output;
}

test("a failed import leaves the state as it was, and the message names the backup", async () => {
  const world = await createWorld(files, { host: "dynamic" });
  await world.stack.up();
  const second = await createSecond(world, files);
  // a pulumi that fails to import, and does everything else
  const bin = join(second.folder, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "pulumi"),
    `#!/bin/sh\nif [ "$1 $2" = "stack import" ]; then cat > /dev/null; echo "error: disk full" >&2; exit 1; fi\nPATH="\${PATH#*:}" exec pulumi "$@"\n`,
    { mode: 0o755 },
  );
  const path = second.env.PATH;
  second.env.PATH = `${bin}:${path}`;
  const { code, output } = await adopt(second, "--yes");
  second.env.PATH = path;
  expect(code).toBe(3);
  const backup = /its backup is (\S+)/.exec(output)?.[1] ?? "";
  expect(output).toMatch(/the import failed:\ndisk full/);
  expect(existsSync(join(second.folder, backup))).toBe(true);
  expect(readdirSync(join(second.folder, dirname(backup)))).toContain(".gitignore");
  expect((await second.state()).resources).toEqual([]);
});
