import { expect, test } from "vitest";
import { takeWrites, toDiagnostics } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { createWorld } from "../harness/world.js";

const destroy = ["destroy", "--yes", "--skip-preview"] as const;

const yaml = (workflows: string, options = "retain: true") => ({
  "taskrouter/cc.yaml": `workspace: { friendlyName: Contact Center, ${options} }
activities: { lunch: { friendlyName: Lunch } }
taskQueues:
  kept: { friendlyName: Kept, ${options} }
  other: { friendlyName: Other }
workflows: ${workflows}
`,
});
const kept = "{ main: { friendlyName: Main, retain: true, defaultFilter: { queue: kept } } }";

test("retained objects stay when they leave the files and the stack, and the messages name them", async () => {
  const world = await createWorld(yaml(kept));
  await world.stack.up();
  const [main] = await world.live("Workflows", "workflows");
  const [queue] = (await world.live("TaskQueues", "task_queues")).filter(({ friendly_name: name }) => name === "Kept");
  world.stack.write(yaml("{}"));
  world.requests();
  // the engine shows a delete, and the message what it means
  const preview = (await world.stack.preview()).output;
  expect(preview).toContain(`${world.stack.typeOf("Workflow")}: (delete)`);
  expect(preview.split(`workflow "Main" (${main?.sid}) is retained and stays`)).toHaveLength(2);
  expect((await world.stack.up()).output).toContain(`workflow "Main" (${main?.sid}) is retained and stays`);
  expect(takeWrites(world)).toEqual([]);

  // declared again, it is adopted as it is
  world.stack.write(yaml(kept));
  await world.stack.up();
  expect(takeWrites(world)).toEqual([]);

  const { output } = await succeed(world.stack, ...destroy);
  for (const line of [
    `workflow "Main" (${main?.sid})`,
    `task queue "Kept" (${queue?.sid})`,
    'workspace "Contact Center"',
  ])
    expect(output).toContain(line);
  expect(output.match(/is retained and stays/g)?.length).toBeGreaterThanOrEqual(3);
  expect(await world.live("Workflows", "workflows")).toEqual([main]);
  expect((await world.live("TaskQueues", "task_queues")).map((left) => left.friendly_name)).toEqual(["Kept"]);
  expect((await world.stack.state()).resources).toEqual([]);
});

test("destroy deletes nothing if a retained workflow is in a workspace that goes, and state keeps all", async () => {
  const world = await createWorld(yaml(kept, ""));
  await world.stack.up();
  const before = (await world.stack.state()).resources.length;
  world.requests();
  const result = await world.stack.pulumi(...destroy);
  expect(result.code).not.toBe(0);
  expect(toDiagnostics(result)).toContain("contains objects that this stack does not manage or retains");
  expect(toDiagnostics(result)).toMatch(/ {2}workflows: "Main" \(WW\w+, retained\)/);
  expect(takeWrites(world)).toEqual([]);
  expect((await world.stack.state()).resources).toHaveLength(before);
});
