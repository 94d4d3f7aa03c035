import { afterEach, expect, test } from "vitest";
import type { Running } from "./harness/command.js";
import { endAll, listDescendants } from "./harness/descendants.js";
import { succeed } from "./harness/succeed.js";
import { createWorld, type World } from "./harness/world.js";

const COUNT = 100;
const workflowNames = Array.from({ length: COUNT }, (_, index) => `w${String(index).padStart(3, "0")}`);
const files = {
  "taskrouter/cc.yaml": `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
${workflowNames.map((name) => `  ${name}: { defaultFilter: { queue: everyone } }`).join("\n")}
`,
};
/** Keeps some creates in progress at any time. */
const emulator = { latency: 40 };

const orphans: number[] = [];

afterEach(() => endAll(orphans.splice(0)));

/**
 * Starts `up`, and kills only the engine when its output has this many workflows. The provider ends soon after,
 * and the creates in progress take effect. Returns the numbers of workflows in state and live.
 */
async function killMidway(world: World, progress: number): Promise<{ inState: Set<string>; pending: number }> {
  const up = world.stack.begin("up", "--yes", "--skip-preview");
  await waitForLines(up, progress);
  orphans.push(...listDescendants(up.pid));
  process.kill(up.pid, "SIGKILL");
  const { signal } = await up.done;
  expect(signal).toBe("SIGKILL");
  const { resources, pending } = await world.stack.state();
  const workflows = resources.filter(({ type }) => type.endsWith(":Workflow"));
  expect(workflows.length).toBeLessThan(COUNT);
  return { inState: new Set(workflows.map(({ id }) => String(id))), pending: pending.length };
}

/** Waits until this many workflows are reported as created. */
async function waitForLines(up: Running, count: number): Promise<void> {
  let made = 0;
  await new Promise<void>((resolve, reject) => {
    const countOne = () => {
      made += 1;
      if (made === count) resolve();
    };
    for (const name of workflowNames) up.waitFor(`cc-${name} created`).then(countOne, reject);
  });
}

/** Expects that all exist once, with at most one write each, and that those missing in state were adopted by name. */
async function expectConverged(world: World, output: string, inState: ReadonlySet<string>, before: readonly string[]) {
  const live = await world.live("Workflows", "workflows");
  expect(live.map((wire) => wire.friendly_name).sort()).toEqual(workflowNames);
  const creates = world.emulator
    .journal()
    .filter(({ method, path }) => method === "POST" && path.endsWith("/Workflows"));
  expect(creates).toHaveLength(COUNT);
  const adopted = [...output.matchAll(/workflow "w\d+" already exists and is adopted: (WW\w{32})/g)];
  const sids = new Set(adopted.map(([, sid]) => String(sid)));
  expect([...sids].sort()).toEqual(before.filter((sid) => !inState.has(sid)).sort());
  const again = await world.stack.up();
  expect(again.stdout).toContain(`${COUNT + 4} unchanged`);
}

async function liveSids(world: World): Promise<string[]> {
  return (await world.live("Workflows", "workflows")).map(({ sid }) => sid);
}

test("after SIGKILL in the middle of an up of 100 workflows, cancel, refresh and up converge without duplicates", async () => {
  const world = await createWorld(files, { emulator });
  const { pending } = await killMidway(world, 20);
  expect(pending).toBeGreaterThan(0);

  const locked = await world.stack.pulumi("up", "--yes", "--skip-preview");
  expect(locked.code).not.toBe(0);
  expect(locked.output).toContain("pulumi cancel");

  await succeed(world.stack, "cancel", "--yes");
  await succeed(world.stack, "refresh", "--yes", "--clear-pending-creates");
  const { resources, pending: left } = await world.stack.state();
  expect(left).toEqual([]);
  const inState = new Set(resources.map(({ id }) => String(id)));
  const before = await liveSids(world);
  expect(before.length).toBeGreaterThan(inState.size - 4);
  const { output } = await world.stack.up();
  await expectConverged(world, output, inState, before);
});

test("after two kills in a row, cancel and up alone converge without duplicates", async () => {
  const world = await createWorld(files, { emulator });
  await killMidway(world, 10);
  await succeed(world.stack, "cancel", "--yes");
  await killMidway(world, 30);
  await succeed(world.stack, "cancel", "--yes");
  const { resources } = await world.stack.state();
  const inState = new Set(resources.map(({ id }) => String(id)));
  const before = await liveSids(world);
  const { output } = await world.stack.up();
  await expectConverged(world, output, inState, before);
});
