import { expect, test } from "vitest";
import { cleanUpAfter } from "./harness/clean-up.js";
import { takeWrites, toShort } from "./harness/requests.js";
import { createStack, type Stack } from "./harness/stack.js";
import { createWorld, type World } from "./harness/world.js";

const files = {
  "taskrouter/cc.yaml": `workspace: { friendlyName: Contact Center }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows: { main: { friendlyName: Main, defaultFilter: { queue: everyone } } }
`,
};
const inside = {
  "taskrouter/cc.yaml": files["taskrouter/cc.yaml"].replace("Contact Center }", "Contact Center, existing: true }"),
};

/** Another stack, with a state of its own, on the account of the world. */
async function createSecond({ emulator }: World, of: Record<string, string>): Promise<Stack> {
  const stack = createStack({ url: emulator.url, files: of });
  cleanUpAfter(() => stack.remove());
  return stack;
}

test("a second stack with the same files is refused in preview and up, and its destroy deletes nothing", async () => {
  const world = await createWorld(files);
  await world.stack.up();
  const sid = String((await world.workspacePath()).split("/")[3]);
  const second = await createSecond(world, files);
  world.requests();
  for (const command of [["preview"], ["up", "--yes", "--skip-preview"]]) {
    const { code, output } = await second.pulumi(...command);
    expect(code, command[0]).not.toBe(0);
    expect(output).toContain('workspace "Contact Center" is not created: a live workspace has that name');
    expect(output).toContain(`${sid}, created `);
    expect(output).toContain("this stack did not create it, and it contains 1 workflow, 1 task queue");
    for (const way of ["existing: true", "TASKROUTER_PERMIT=adopt pulumi up", "another friendlyName"])
      expect(output).toContain(way);
  }
  expect((await second.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(takeWrites(world)).toEqual([]);
  expect((await world.stack.up("--refresh", "--expect-no-changes")).stdout).toContain("5 unchanged");
});

test("objects that a second stack adopts stay when their YAML block is lost and when it is destroyed, and the message names them", async () => {
  const world = await createWorld(files);
  await world.stack.up();
  const second = await createSecond(world, inside);
  world.requests();
  await second.up();
  expect(takeWrites(world)).toEqual([]);
  const { resources } = await second.state();
  const ownership = (name: string) => resources.find(({ urn }) => urn.endsWith(`::${name}`))?.outputs?.ownership;
  expect([ownership("cc-everyone"), ownership("cc-main")]).toEqual(["adopted", "adopted"]);

  const [block = "", lost = ""] = inside["taskrouter/cc.yaml"].split(/(?=workflows)/);
  expect(lost).toContain("workflows");
  second.write({ "taskrouter/cc.yaml": block });
  const { output } = await second.up();
  expect(output).toMatch(/workflow "Main" \(WW\w{32}\) was adopted, not created by this stack, and stays/);
  const destroyed = await second.pulumi("destroy", "--yes", "--skip-preview");
  expect(destroyed.code).toBe(0);
  expect(destroyed.output).toMatch(
    /task queue "Everyone" \(WQ\w{32}\) was adopted, not created by this stack, and stays/,
  );
  expect(takeWrites(world)).toEqual([]);
  expect((await world.stack.up("--refresh", "--expect-no-changes")).stdout).toContain("5 unchanged");
});

test("with permission for one run, a second stack adopts the workspace and deletes what it adopted", async () => {
  const world = await createWorld(files);
  await world.stack.up();
  const second = await createSecond(world, files);
  world.requests();
  second.env.TASKROUTER_PERMIT = "adopt";
  const { output } = await second.up();
  expect(output).toContain("warning: TASKROUTER_PERMIT=adopt: this run adopts existing objects by name");
  expect(takeWrites(world)).toEqual([]);
  second.env.TASKROUTER_PERMIT = "";
  const kept = await second.pulumi("destroy", "--yes", "--skip-preview");
  expect(kept.output).toMatch(/workspace "Contact Center" \(WS\w{32}\) was adopted/);
  expect(takeWrites(world)).toEqual([]);

  second.env.TASKROUTER_PERMIT = "adopt,delete";
  await second.up();
  expect((await second.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(
    takeWrites(world)
      .map(toShort)
      .map((call) => call.replace(/\/\w+$/, "")),
  ).toEqual(["DELETE Workflows", "DELETE TaskQueues", "DELETE Workspaces"]);
});

test("another component name keeps all objects, and the workspace still counts as created", async () => {
  const world = await createWorld(files);
  await world.stack.up();
  world.requests();
  world.stack.writeProgram("support");
  const { output } = await world.stack.up();
  expect(takeWrites(world)).toEqual([]);
  expect(output).toContain("is now managed by another resource of this program and stays");
  const { resources } = await world.stack.state();
  const owned = resources.flatMap(({ outputs }) => (outputs?.ownership === undefined ? [] : [outputs.ownership]));
  expect(owned).toEqual(["created", "created", "created"]);
});
