import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { toSeed } from "../../cli/commands/emulator/to-seed.js";
import { loadWorkspace } from "../../config/index.js";
import { kinds } from "../../model/index.js";
import { taskrouter } from "../cli/support.js";
import { adopt } from "./harness/adopt.js";
import { cleanUpAfter } from "./harness/clean-up.js";
import { takeWrites } from "./harness/requests.js";
import { account, createStack, root, type Stack } from "./harness/stack.js";
import { succeed } from "./harness/succeed.js";
import { createWorld, type World } from "./harness/world.js";

type Section = Record<string, Record<string, unknown>>;
type File = Record<string, Section>;

const SECTIONS = ["activities", "taskQueues", "workflows"] as const;
const REFERENCES = ["queue", "defaultActivity", "timeoutActivity", "reservationActivity", "assignmentActivity"];

/** The example as people have clicked it together: without workers and tasks, which would not wait. */
function clickedWorkspace() {
  const files = join(root, "examples/contact-center/taskrouter");
  const { desired } = loadWorkspace([files], { stack: "production" });
  if (desired === undefined) throw new Error("the example has findings");
  return toSeed({ ...desired, workers: new Map(), tasks: new Map() }, account.sid);
}

/** Exports the workspace into the project of a stack. */
async function exportInto({ emulator, stack }: World): Promise<void> {
  const env = { TWILIO_ACCOUNT_SID: account.sid, TWILIO_AUTH_TOKEN: account.token };
  const out = join(stack.folder, "taskrouter");
  const { code, err } = await taskrouter(["export", "--out", out, "--base-url", emulator.url], { env });
  expect(code, err).toBe(0);
}

async function adoptAll(stack: Stack): Promise<void> {
  const { code, output } = await adopt(stack, "--yes");
  expect(code, output).toBe(0);
}

function listFiles(stack: Stack): string[] {
  const folder = join(stack.folder, "taskrouter");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => join(folder, path));
}

/** Gives every object another key and another name, and lists its former key. */
function renameAll(stack: Stack): void {
  const rename = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => rename(item, ""));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rename(member, name)]));
    return REFERENCES.includes(key) ? `${value}_2` : value;
  };
  const renameObject = ([key, object]: [string, Record<string, unknown>]) => {
    const friendlyName = `${object.friendlyName ?? key}`;
    const isBuiltIn = kinds.Activity.builtIns.includes(friendlyName);
    const named = { ...object, friendlyName: isBuiltIn ? friendlyName : `${friendlyName} 2`, formerKeys: [key] };
    return [`${key}_2`, named];
  };
  for (const path of listFiles(stack)) {
    const file = rename(parse(readFileSync(path, "utf8")), "") as File;
    for (const section of SECTIONS.filter((name) => file[name] !== undefined))
      file[section] = Object.fromEntries(Object.entries(file[section] ?? {}).map(renameObject)) as Section;
    writeFileSync(path, stringify(file));
  }
}

/** Everything live, by SID, with its name. */
async function readNames(world: World): Promise<Record<string, string>> {
  const lists = await Promise.all([
    world.live("Workflows", "workflows"),
    world.live("TaskQueues", "task_queues"),
    world.live("Activities", "activities"),
  ]);
  return Object.fromEntries(lists.flat().map(({ sid, friendly_name: name }) => [sid, name]));
}

const grown = (old: boolean, more = "") => `taskQueues:
${old ? "  old: { friendlyName: Old }\n" : ""}  billing: { friendlyName: Billing${more} }
  seasonal: { friendlyName: Seasonal }
workflows:
  billing:
    friendlyName: Billing${more === "" ? "" : "\n    retain: true"}
    defaultFilter: { queue: ${old ? "old" : "billing"} }
`;

async function expectUnchanged(world: World, stack = world.stack): Promise<void> {
  world.requests();
  const { code, output } = await stack.pulumi("preview", "--refresh", "--diff", "--expect-no-changes");
  expect(code, output).toBe(0);
  expect(takeWrites(world)).toEqual([]);
}

test("the contact center lives: exported, adopted, grown, renamed, retired, shared, and left with what is retained", async () => {
  const world = await createWorld(
    {},
    {
      // `taskrouter adopt` is for the classes
      host: "dynamic",
      emulator: { seed: { accounts: { [account.sid]: { workspaces: [clickedWorkspace()] } } } },
    },
  );
  const { stack } = world;
  const clicked = await readNames(world);

  await exportInto(world);
  world.requests();
  await adoptAll(stack);
  expect(takeWrites(world)).toEqual([]);
  await expectUnchanged(world);

  stack.write({ "taskrouter/grown.yaml": grown(true) });
  await stack.up();
  const all = await readNames(world);
  expect(Object.values(all).sort()).toEqual(
    [...Object.values(clicked), "Billing", "Billing", "Old", "Seasonal"].sort(),
  );

  renameAll(stack);
  world.requests();
  await stack.up();
  expect(takeWrites(world).map(({ method }) => method)).not.toContain("DELETE");
  const renamed = await readNames(world);
  expect(Object.keys(renamed).sort()).toEqual(Object.keys(all).sort());
  for (const [sid, name] of Object.entries(all))
    expect(renamed[sid]).toBe(kinds.Activity.builtIns.includes(name) ? name : `${name} 2`);
  await expectUnchanged(world);

  await retireOld(world);

  await shareWithSecondStack(world);

  // the last name wins: the objects keep their present keys and names
  stack.write({ "taskrouter/grown.yaml": toRenamed(grown(false, ", retain: true")) });
  await stack.up();
  const last = await readNames(world);
  const { output } = await succeed(stack, "destroy", "--yes", "--skip-preview");
  expect(output).toMatch(/workflow "Billing 2" \(WW\w+\) is retained and stays/);
  expect(output).toMatch(/workflow "Phone 2" \(WW\w+\) was adopted, not created by this stack, and stays/);
  expect((await stack.state()).resources).toEqual([]);
  const gone = Object.entries(last).find(([, name]) => name === "Seasonal 2");
  expect(Object.keys(await readNames(world)).sort()).toEqual(
    Object.keys(last)
      .filter((sid) => sid !== gone?.[0])
      .sort(),
  );
});

/** The text of the grown file after its objects were renamed. */
function toRenamed(text: string): string {
  return text
    .replace(/^( {2})(\w+):/gm, "$1$2_2:")
    .replace(/friendlyName: (\w+)/g, "friendlyName: $1 2")
    .replace(/queue: (\w+)/g, "queue: $1_2");
}

/** Takes the queue "Old 2" out of the files while two tasks wait in it. */
async function retireOld(world: World): Promise<void> {
  const { stack } = world;
  const path = await world.workspacePath();
  const billing = (await world.live("Workflows", "workflows")).find(({ friendly_name: name }) => name === "Billing 2");
  const tasks = [1, 2].map(async () => await world.post(`${path}/Tasks`, { WorkflowSid: `${billing?.sid}` }));
  const [first, second] = await Promise.all(tasks);
  stack.write({ "taskrouter/grown.yaml": toRenamed(grown(false)) });
  stack.env.TASKROUTER_RETIRE_TIMEOUT = "5m";
  const run = stack.begin("up", "--yes", "--skip-preview");
  await run.waitFor('waiting for 2 open tasks of task queue "Old 2"');
  for (const task of [first, second]) await world.post(`${path}/Tasks/${task?.sid}`, { AssignmentStatus: "canceled" });
  const result = await run.done;
  expect(result.code, result.output).toBe(0);
  expect(Object.values(await readNames(world))).not.toContain("Old 2");
}

/** Somebody applies the same files with another stack, and destroys it. */
async function shareWithSecondStack(world: World): Promise<void> {
  const { stack, emulator } = world;
  const files = listFiles(stack).map((path) => [path.slice(stack.folder.length + 1), readFileSync(path, "utf8")]);
  const second = createStack({ url: emulator.url, files: Object.fromEntries(files), host: "dynamic" });
  cleanUpAfter(() => second.remove());
  const before = await readNames(world);
  world.requests();
  await adoptAll(second);
  await second.up("--expect-no-changes");
  await succeed(second, "destroy", "--yes", "--skip-preview");
  expect(takeWrites(world)).toEqual([]);
  expect(await readNames(world)).toEqual(before);
  await expectUnchanged(world);
}
