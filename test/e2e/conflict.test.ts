import { expect, test } from "vitest";
import { createWorld, type World } from "./harness/world.js";

function toYaml(workflows: string): string {
  return `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
  vip: { friendlyName: VIP, targetWorkers: 1==1 }
workflows:
${workflows}`;
}

const support =
  "  support: { friendlyName: Support, taskReservationTimeout: 60, defaultFilter: { queue: everyone } }\n";
const other = "  other: { friendlyName: Other, defaultFilter: { queue: vip } }\n";

/** Creates a world in which everything except the workflow "Support" is applied. */
async function createApplied(): Promise<World> {
  const world = await createWorld({ "taskrouter/cc.yaml": toYaml(other) });
  await world.stack.up();
  return world;
}

/** Creates a workflow as in the Console; returns its SID. */
async function makeByHand(world: World, timeout: string, friendlyName = "Support"): Promise<string> {
  const [everyone] = (await world.live("TaskQueues", "task_queues")).filter(
    (queue) => queue.friendly_name === "Everyone",
  );
  const configuration = { task_routing: { filters: [], default_filter: { queue: everyone?.sid } } };
  const made = await world.post(`${await world.workspacePath()}/Workflows`, {
    FriendlyName: friendlyName,
    Configuration: JSON.stringify(configuration),
    TaskReservationTimeout: timeout,
  });
  return made.sid;
}

/** Expects that the command fails with a message that matches the pattern, and writes nothing. */
async function expectRefused(world: World, command: string[], patterns: RegExp[]): Promise<void> {
  world.requests();
  const refused = await world.stack.pulumi(...command);
  expect(refused.code).not.toBe(0);
  for (const pattern of patterns) expect(refused.output).toMatch(pattern);
  expect(refused.output).not.toMatch(/^\s+at /m);
  expect(world.requests().filter(({ method }) => method !== "GET")).toEqual([]);
}

test("a workflow of the same name with other content stops the preview with its SID and differences, and up writes nothing", async () => {
  const world = await createApplied();
  const sid = await makeByHand(world, "90");
  world.stack.write({ "taskrouter/cc.yaml": toYaml(support + other.replace("vip", "everyone")) });
  const listed = new RegExp(
    `workflow "Support" is not created: a live object has that name[^]*${sid}, created 20\\S+: differs in taskReservationTimeout`,
  );
  const line = /taskReservationTimeout: 90 {3}# live; declared: 60/;
  await expectRefused(world, ["preview"], [listed, line, /TASKROUTER_PERMIT=adopt pulumi up/, /taskrouter adopt/]);
  await expectRefused(world, ["up", "--yes"], [listed]);

  world.stack.config({ "taskrouter:overwrite": "true" });
  const { output } = await world.stack.up();
  expect(output).toContain(`workflow "Support" already exists and is adopted: ${sid}, and was changed:`);
  expect(output).toContain("taskReservationTimeout: 90   # live; declared: 60");
  const live = await world.live("Workflows", "workflows");
  const found = live.map((wire) => [wire.friendly_name, wire.task_reservation_timeout]);
  expect(found.sort()).toEqual([
    ["Other", 120],
    ["Support", 60],
  ]);
  expect(live.some((wire) => wire.sid === sid)).toBe(true);
  expect((await world.stack.up()).stdout).toContain("7 unchanged");
});

test("two workflows of the same name stop the preview, also with overwrite, and a single equal one is adopted with a warning", async () => {
  const world = await createApplied();
  const [first, second] = [await makeByHand(world, "60"), await makeByHand(world, "90")];
  world.stack.write({ "taskrouter/cc.yaml": toYaml(support + other) });
  const both = [
    /2 live objects have that name/,
    new RegExp(`${first}, .*equal to the declared one`),
    new RegExp(`${second}, .*differs in taskReservationTimeout`),
  ];
  await expectRefused(world, ["preview"], both);
  await expectRefused(world, ["preview", "--config", "taskrouter:overwrite=true"], both);

  await world.remove(`${await world.workspacePath()}/Workflows/${second}`);
  const preview = await world.stack.preview();
  expect(preview.output).toContain("Support");
  world.requests();
  const { output } = await world.stack.up();
  expect(output).toMatch(new RegExp(`warning: workflow "Support" already exists and is adopted: ${first}`));
  expect(world.requests().filter(({ method }) => method !== "GET")).toEqual([]);
  expect((await world.live("Workflows", "workflows")).map(({ sid }) => sid)).toContain(first);
  expect((await world.stack.up()).stdout).toContain("7 unchanged");
});
