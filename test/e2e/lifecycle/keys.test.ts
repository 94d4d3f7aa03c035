import { expect, test } from "vitest";
import { takeWrites, toShort } from "../harness/requests.js";
import { createWorld } from "../harness/world.js";

const before = `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
  support: { friendlyName: Support, defaultFilter: { queue: everyone } }
  sales: { friendlyName: Sales, defaultFilter: { queue: everyone } }
`;

const after = `workspace: { friendlyName: Contact Center }
taskQueues:
  all: { friendlyName: Everyone, formerKeys: [everyone] }
workflows:
  help: { friendlyName: Help, formerKeys: [support], defaultFilter: { queue: all } }
  selling: { friendlyName: Sales, defaultFilter: { queue: all } }
`;

test("a renamed key keeps the SID of its object with formerKeys, and also without it if the friendly name stays", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": before });
  await world.stack.up();
  const workflows = await world.live("Workflows", "workflows");
  const [support, sales] = ["Support", "Sales"].map((name) => workflows.find((wire) => wire.friendly_name === name));
  const [everyone] = await world.live("TaskQueues", "task_queues");
  world.requests();

  world.stack.write({ "taskrouter/cc.yaml": after });
  const { output } = await world.stack.up();
  const writes = takeWrites(world);
  expect(writes.map(toShort)).toEqual([`POST Workflows/${support?.sid}`]);
  expect(writes[0]?.parameters).toEqual({ FriendlyName: "Help" });
  expect(output).toContain(`workflow "Sales" already exists and is adopted: ${sales?.sid}`);
  expect(output).toContain(
    `workflow "Sales" (${sales?.sid}) is now managed by another resource of this program and stays`,
  );

  const { resources } = await world.stack.state();
  const idOf = (name: string) => resources.find(({ urn }) => urn.endsWith(`::cc-${name}`))?.id;
  expect([idOf("help"), idOf("selling"), idOf("all")]).toEqual([support?.sid, sales?.sid, everyone?.sid]);
  expect([idOf("support"), idOf("sales"), idOf("everyone")]).toEqual([undefined, undefined, undefined]);

  world.requests();
  expect((await world.stack.up("--refresh")).stdout).toContain("6 unchanged");
  expect(takeWrites(world)).toEqual([]);
});
