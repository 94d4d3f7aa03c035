import { expect, test } from "vitest";
import { cleanUpAfter } from "./harness/clean-up.js";
import { endAll, listDescendants } from "./harness/descendants.js";
import { createMeeting, createSignal, startGate } from "./harness/gate.js";
import { takeWrites, toShort } from "./harness/requests.js";
import { account, createStack, type Stack } from "./harness/stack.js";
import { succeed } from "./harness/succeed.js";
import { createWorld, type World } from "./harness/world.js";

const yaml = (workspace: string) => `workspace: ${workspace}
activities: { lunch: { friendlyName: Lunch } }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows: { main: { friendlyName: Main, defaultFilter: { queue: everyone } } }
`;
const own = { "taskrouter/cc.yaml": yaml("{ friendlyName: Contact Center }") };
const existing = "friendlyName: Flex Task Assignment, existing: true";
const seed = { accounts: { [account.sid]: { workspaces: [{ friendlyName: "Flex Task Assignment" }] } } };

/** Another stack on the same account, with a state of its own, which reaches TaskRouter at another address. */
async function createStackAt(url: string, files: Record<string, string>): Promise<Stack> {
  const stack = createStack({ url, files });
  cleanUpAfter(() => stack.remove());
  return stack;
}

const upBoth = async (stacks: Stack[]) =>
  await Promise.all(stacks.map((stack) => stack.pulumi("up", "--yes", "--skip-preview")));

const workspaces = async ({ get }: World) => (await get("/v1/Workspaces")).workspaces as { sid: string }[];

const ownershipOf = async (stack: Stack) => {
  const { resources } = await stack.state();
  return resources.flatMap(({ outputs }) => (outputs?.ownership === undefined ? [] : [`${outputs.ownership}`]));
};

test("two stacks that create one workspace at the same moment leave one of it, and the other stack reports that", async () => {
  const world = await createWorld(own);
  const meet = createMeeting(2);
  const url = await startGate(world.emulator.url, ({ method, path, direction }) =>
    method === "POST" && path === "/v1/Workspaces" && direction === "request" ? meet() : undefined,
  );
  const stacks = [await createStackAt(url, own), await createStackAt(url, own)];
  const results = await upBoth(stacks);
  expect(results.map(({ code }) => code === 0).sort()).toEqual([false, true]);
  const [live, ...more] = await workspaces(world);
  expect(more).toEqual([]);
  const lost = results.findIndex(({ code }) => code !== 0);
  expect(results[lost]?.output).toMatch(
    /warning: another run, or a person, created workspace "Contact Center" at the same moment \(WS\w{32}\): the one of this run \(WS\w{32}\) was deleted again/,
  );
  expect(results[lost]?.output).toContain(`${live?.sid}, created `);
  expect(results[lost]?.output).toContain("this stack did not create it");
  const creates = takeWrites(world).filter(({ method, path }) => method === "POST" && path === "/v1/Workspaces");
  expect(creates).toHaveLength(2);
  const [winner, loser] = lost === 0 ? [stacks[1], stacks[0]] : stacks;
  expect((await winner?.up("--refresh", "--expect-no-changes"))?.stdout).toContain("6 unchanged");
  expect((await loser?.pulumi("up", "--yes", "--skip-preview"))?.output).toContain("this stack did not create it");
  expect((await loser?.pulumi("destroy", "--yes", "--skip-preview"))?.code).toBe(0);
  expect(takeWrites(world)).toEqual([]);
});

test("a stack that finds the empty workspace of another run waits, and is refused as soon as that one fills it", async () => {
  const world = await createWorld(own);
  const [isCreated, isSeen] = [createSignal(), createSignal()];
  const url = await startGate(world.emulator.url, ({ method, path, direction }) => {
    if (method !== "POST" || !path.startsWith("/v1/Workspaces/") || direction !== "request") return undefined;
    isCreated.give();
    return isSeen.given;
  });
  const slow = await createStackAt(url, own);
  const first = slow.begin("up", "--yes", "--skip-preview");
  await isCreated.given;
  const second = world.stack.begin("up", "--yes", "--skip-preview");
  await second.waitFor("another run may be filling it");
  isSeen.give();
  expect((await first.done).code).toBe(0);
  const { code, output } = await second.done;
  expect(code).not.toBe(0);
  expect(output).toContain("this stack did not create it, and it contains 1 workflow, 1 task queue, 1 activity");
  expect(await workspaces(world)).toHaveLength(1);
  expect((await slow.up("--refresh", "--expect-no-changes")).stdout).toContain("6 unchanged");
});

test("two stacks that create equal objects in an existing workspace at the same moment share one of each", async () => {
  const files = { "taskrouter/cc.yaml": yaml(`{ ${existing} }`) };
  const world = await createWorld(files, { emulator: { seed } });
  const meetings = new Map(["Activities", "TaskQueues", "Workflows"].map((name) => [name, createMeeting(2)]));
  const url = await startGate(world.emulator.url, ({ method, path, direction }) =>
    method === "POST" && direction === "request" ? meetings.get(`${path.split("/").at(-1)}`)?.() : undefined,
  );
  const stacks = [await createStackAt(url, files), await createStackAt(url, files)];
  for (const { code, output } of await upBoth(stacks)) expect(code, output).toBe(0);
  const names = async (collection: string, key: string) =>
    (await world.live(collection, key)).map(({ friendly_name: name }) => name).sort();
  expect(await names("Activities", "activities")).toEqual(["Available", "Lunch", "Offline", "Unavailable"]);
  expect(await names("TaskQueues", "task_queues")).toEqual(["Everyone"]);
  expect(await names("Workflows", "workflows")).toEqual(["Main"]);
  // each object counts as created in one of the two states
  const owned = (await Promise.all(stacks.map(ownershipOf))).flat().sort();
  expect(owned).toEqual(["adopted", "adopted", "adopted", "created", "created", "created"]);
  for (const stack of stacks)
    expect((await stack.up("--refresh", "--expect-no-changes")).stdout).toContain("unchanged");
});

/** Starts `up` through a gate that holds the answer to one write, and kills the engine when the write has taken effect. */
async function killAfterWrite(world: World, files: Record<string, string>, isWrite: (path: string) => boolean) {
  const isDone = createSignal();
  let isHeld = true;
  const url = await startGate(world.emulator.url, ({ method, path, direction }) => {
    if (!isHeld || method !== "POST" || direction !== "answer" || !isWrite(path)) return undefined;
    isDone.give();
    return new Promise(() => undefined);
  });
  const stack = await createStackAt(url, files);
  const up = stack.begin("up", "--yes", "--skip-preview");
  await isDone.given;
  const children = listDescendants(up.pid);
  cleanUpAfter(() => endAll(children));
  process.kill(up.pid, "SIGKILL");
  await up.done;
  isHeld = false;
  await succeed(stack, "cancel", "--yes");
  return stack;
}

test("after SIGKILL between the create of a workspace and its state, the next up adopts it, and destroy deletes it", async () => {
  const world = await createWorld(own);
  const stack = await killAfterWrite(world, own, (path) => path === "/v1/Workspaces");
  const [left] = await workspaces(world);
  await succeed(stack, "refresh", "--yes", "--clear-pending-creates");
  const { output } = await stack.up();
  expect(output).toContain(`workspace "Contact Center" already exists and is adopted: ${left?.sid}`);
  expect((await workspaces(world)).map(({ sid }) => sid)).toEqual([left?.sid]);
  expect(await ownershipOf(stack)).toEqual(["created", "created", "created", "created"]);
  expect((await stack.up("--refresh", "--expect-no-changes")).stdout).toContain("6 unchanged");
  expect((await stack.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(await workspaces(world)).toEqual([]);
});

test("after SIGKILL while the defaults of an existing workspace are set, destroy restores Offline and deletes all", async () => {
  const files = {
    "taskrouter/cc.yaml": `workspace: { ${existing}, timeoutActivity: lunch }\nactivities: { lunch: { friendlyName: Lunch } }\n`,
  };
  const world = await createWorld(files, { emulator: { seed } });
  const path = await world.workspacePath();
  const stack = await killAfterWrite(world, files, (written) => written === path);
  expect(await world.get(path)).toMatchObject({ timeout_activity_name: "Lunch" });
  await stack.up();
  takeWrites(world);
  const { code, output } = await stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(code, output).toBe(0);
  expect(await world.get(path)).toMatchObject({ timeout_activity_name: "Offline" });
  const deleted = takeWrites(world).map((request) => toShort(request).replace(/\/W\w+$/, ""));
  expect(deleted).toEqual(["POST Workspaces", "DELETE Activities"]);
});
