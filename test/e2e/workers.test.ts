import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cleanUpAfter } from "./harness/clean-up.js";
import { start } from "./harness/command.js";
import { startGate } from "./harness/gate.js";
import { getHost } from "./harness/hosts.js";
import { takeWrites, toShort } from "./harness/requests.js";
import { createStack, root, type Stack } from "./harness/stack.js";
import { createWorld, type Wire, type World } from "./harness/world.js";

const FILE = "taskrouter/cc.yaml";
const toYaml = (level: number, channelName = "Email") => `workspace: { friendlyName: Desk, managed: [workers] }
activities: { break: { friendlyName: Break } }
taskChannels: { email: { friendlyName: ${channelName} } }
workers:
  ann:
    activity: break
    attributes: { level: ${level} }
    otherAttributes: keep
    channels: { email: { capacity: 3 } }
  bob: {}
`;

async function find(world: World, collection: string, key: string, name: string): Promise<Wire> {
  const found = (await world.live(collection, key)).find(({ friendly_name: each }) => each === name);
  if (found === undefined) throw new Error(`no ${name} in ${collection}`);
  return found;
}

const findAnn = async (world: World) => await find(world, "Workers", "workers", "ann");
const attributesOf = async (world: World) => JSON.parse(String((await findAnn(world)).attributes)) as unknown;

/** `taskrouter export --update` in the folder of a stack. */
async function exportUpdate(stack: Stack, url: string) {
  const command = [join(root, "dist/cli/main.js"), "export", "--update", "--stack", "dev", "--base-url", url];
  return await start(process.execPath, command, { cwd: stack.folder, env: stack.env }).done;
}

/** The capacities of Ann by the unique name of the task channel. */
async function capacitiesOf(world: World): Promise<Record<string, unknown>> {
  const path = `${await world.workspacePath()}/Workers/${(await findAnn(world)).sid}/Channels`;
  const channels = (await world.get(path)).channels as Record<string, unknown>[];
  return Object.fromEntries(channels.map((channel) => [channel.task_channel_unique_name, channel.configured_capacity]));
}

test("workers and task channels live as declared: created, unchanged, repaired, changed next to another program, destroyed", async () => {
  const world = await createWorld({ [FILE]: toYaml(3) });
  const { stack } = world;
  await stack.up();
  const ann = await findAnn(world);
  const path = await world.workspacePath();
  expect(ann).toMatchObject({ activity_name: "Break", attributes: '{"level":3}' });
  expect(await capacitiesOf(world)).toMatchObject({ email: 3, voice: 1 });
  world.requests();
  expect((await stack.up()).stdout).toContain("unchanged");
  expect(world.requests()).toEqual([]);
  const same = await stack.pulumi("preview", "--refresh", "--expect-no-changes");
  expect(same.code, same.output).toBe(0);

  // another program adds an attribute, and a person deletes the task channel, with Ann's capacity on it
  await world.post(`${path}/Workers/${ann.sid}`, { Attributes: '{"level":3,"contact_uri":"client:private"}' });
  await world.remove(`${path}/TaskChannels/${(await find(world, "TaskChannels", "channels", "Email")).sid}`);
  stack.write({ [FILE]: toYaml(4, "Mail") });
  const up = await stack.pulumi("up", "--yes", "--refresh", "--diff");
  expect(up.code, up.output).toBe(0);
  expect(up.output).not.toContain("client:private");
  expect(await attributesOf(world)).toEqual({ level: 4, contact_uri: "client:private" });
  expect(await find(world, "TaskChannels", "channels", "Mail")).toMatchObject({ unique_name: "email" });
  expect(await capacitiesOf(world)).toMatchObject({ email: 3 });

  // Ann receives tasks, and is still deleted before her activity
  const available = await find(world, "Activities", "activities", "Available");
  await world.post(`${path}/Workers/${ann.sid}`, { ActivitySid: available.sid });
  const destroyed = await stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(destroyed.code, destroyed.output).toBe(0);
  expect((await world.get("/v1/Workspaces")).workspaces).toEqual([]);
});

test("a program that writes an attribute at the same moment as an up loses none, and neither does the up", async () => {
  const world = await createWorld({});
  const attributes = [
    '{"level":3,"contact_uri":"client:ann"}',
    '{"level":3,"contact_uri":"client:ann","shift":"late"}',
  ];
  let isDisturbed = false;
  const url = await startGate(world.emulator.url, async ({ method, path, direction }) => {
    if (!isDisturbed || method !== "POST" || !/\/Workers\/WK\w+$/.test(path) || direction !== "request") return;
    const next = attributes.shift();
    if (next !== undefined) await world.post(path, { Attributes: next });
  });
  const stack = createStack({ url, files: { [FILE]: toYaml(3) } });
  cleanUpAfter(() => stack.remove());
  await stack.up();
  isDisturbed = true;
  world.requests();
  stack.write({ [FILE]: toYaml(4) });
  await stack.up();
  expect(await attributesOf(world)).toEqual({ level: 4, contact_uri: "client:ann", shift: "late" });
  // a write of the other program precedes each of the first two, which are refused
  const statuses = takeWrites(world).map((request) => `${toShort(request).replace(/WK\w+/, "ann")} ${request.status}`);
  expect(statuses).toEqual(["200", "412", "200", "412", "200"].map((status) => `POST Workers/ann ${status}`));
  const same = await stack.pulumi("preview", "--refresh", "--expect-no-changes");
  expect(same.code, same.output).toBe(0);
});

test("one attribute that is left to others never drifts, an up does not write it, and it stays out of the files", async () => {
  const toIgnoring = (level: number, ignore: string) => `workspace: { friendlyName: Desk }
workers:
  ann:
    managed: true
    ignore: [${ignore}]
    attributes: { level: ${level}, status: { mood: fresh, desk: 1 }, team: blue } # as hired
`;
  const world = await createWorld({ [FILE]: toIgnoring(3, "attributes.status.mood") });
  const { stack } = world;
  await stack.up();
  const path = `${await world.workspacePath()}/Workers/${(await findAnn(world)).sid}`;
  await world.post(path, { Attributes: '{"level":3,"status":{"mood":"tired","desk":1},"team":"blue"}' });
  world.requests();

  const drift = await stack.pulumi("refresh", "--preview-only", "--diff", "--expect-no-changes");
  expect(drift.code, drift.output).toBe(0);
  expect(drift.output).not.toContain("tired");
  stack.write({ [FILE]: toIgnoring(3, "attributes.status.mood").replace("fresh", "eager") });
  const preview = await stack.pulumi("preview", "--refresh", "--diff", "--expect-no-changes");
  expect(preview.code, preview.output).toBe(0);
  expect(takeWrites(world)).toEqual([]);

  // another attribute of the same worker is written, and theirs stays
  stack.write({ [FILE]: toIgnoring(4, "attributes.status.mood") });
  await stack.up("--refresh");
  expect(await attributesOf(world)).toEqual({ level: 4, status: { mood: "tired", desk: 1 }, team: "blue" });
  await stack.up("--refresh", "--expect-no-changes");

  // next to it, a difference is drift, and only that one
  await world.post(path, { Attributes: '{"level":4,"status":{"mood":"angry","desk":2},"team":"blue"}' });
  const next = await stack.pulumi("refresh", "--preview-only", "--diff");
  expect(next.output).toContain("  ~ attributes.status has another value\n");
  if (getHost() === "dynamic") expect(next.output).toMatch(/desk\s*: 1 => 2/);
  expect(next.output).not.toMatch(/angry|tired/);
  const updated = await exportUpdate(stack, world.emulator.url);
  expect(updated.code, updated.output).toBe(0);
  // the defaults of the workspace may come in, and the worker stays as it is written
  const [, worker = ""] = toIgnoring(4, "attributes.status.mood").split("workers:");
  expect(readFileSync(join(stack.folder, FILE), "utf8")).toContain(worker);
});
