import { expect, test } from "vitest";
import { takeWrites, toDiagnostics } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { createWorld, type World } from "../harness/world.js";

const yaml = (
  queues: string,
  workspace = "friendlyName: Contact Center, timeoutActivity: away",
) => `workspace: { ${workspace} }
activities:
  away: { friendlyName: Away }
taskQueues:
  everyone: { friendlyName: Everyone }
${queues}workflows:
  support: { friendlyName: Support, filters: [{ expression: vip == true, targets: [{ queue: everyone }] }], defaultFilter: { queue: everyone } }
`;
const files = { "taskrouter/cc.yaml": yaml("") };
const destroy = ["destroy", "--yes", "--skip-preview"];

/** Expects a failed run that wrote nothing, and returns its report. */
async function refuse(world: World, ...command: string[]): Promise<string> {
  world.requests();
  const result = await world.stack.pulumi(...command);
  expect(result.code).not.toBe(0);
  expect(takeWrites(world)).toEqual([]);
  expect(result.output).not.toMatch(/^\s+at /m);
  return toDiagnostics(result);
}

async function createIn(world: World, collection: string, parameters: Record<string, string>) {
  return await world.post(`${await world.workspacePath()}/${collection}`, parameters);
}

test("destroy names workers, tasks and unmanaged objects at once, before it deletes or changes anything", async () => {
  const world = await createWorld(files);
  await world.stack.up();
  const [queue] = await world.live("TaskQueues", "task_queues");
  const [workflow] = await world.live("Workflows", "workflows");
  const ann = await createIn(world, "Workers", { FriendlyName: "Ann" });
  const task = await createIn(world, "Tasks", { WorkflowSid: `${workflow?.sid}` });
  const Configuration = JSON.stringify({ task_routing: { default_filter: { queue: queue?.sid } } });
  const shadow = await createIn(world, "Workflows", { FriendlyName: "Shadow", Configuration });
  const lunch = await createIn(world, "Activities", { FriendlyName: "Lunch" });

  const report = await refuse(world, ...destroy);
  const lines = [
    "contains objects that this stack does not manage, and they would be deleted with it:",
    `  workflows: "Shadow" (${shadow.sid})`,
    `  activities: "Lunch" (${lunch.sid})`,
    `  workers: "Ann" (${ann.sid})`,
    `  1 open task: ${task.sid} (pending, workflow "Support")`,
  ];
  for (const line of lines) expect(report.split(line).length, line).toBe(2);

  await world.remove(`${await world.workspacePath()}/Workers/${ann.sid}`);
  await world.remove(`${await world.workspacePath()}/Tasks/${task.sid}`);
  await world.remove(`${await world.workspacePath()}/Workflows/${shadow.sid}`);
  await world.remove(`${await world.workspacePath()}/Activities/${lunch.sid}`);
  await succeed(world.stack, ...destroy);
  expect((await world.get("/v1/Workspaces")).workspaces).toEqual([]);
});

test("an up that removes a queue which an unmanaged workflow uses deletes nothing, and names the workflow", async () => {
  const world = await createWorld({
    "taskrouter/cc.yaml": yaml("  spare: { friendlyName: Spare }\n  old: { friendlyName: Old }\n"),
  });
  await world.stack.up();
  const spare = (await world.live("TaskQueues", "task_queues")).find((queue) => queue.friendly_name === "Spare");
  const Configuration = JSON.stringify({ task_routing: { default_filter: { queue: spare?.sid } } });
  const shadow = await createIn(world, "Workflows", { FriendlyName: "Shadow", Configuration });
  world.stack.write(files);
  const report = await refuse(world, "up", "--yes", "--skip-preview");
  expect(report).toContain(
    `  task queue "Spare" (${spare?.sid}) is used by workflow "Shadow" (${shadow.sid}): route to another queue there`,
  );

  await world.remove(`${await world.workspacePath()}/Workflows/${shadow.sid}`);
  await world.stack.up();
  expect(await world.live("TaskQueues", "task_queues")).toHaveLength(1);
});

test("a workflow with waiting tasks prevents all deletes of an up, and the message names the way on", async () => {
  const world = await createWorld(files, { env: { TASKROUTER_RETIRE_TIMEOUT: "0" } });
  await world.stack.up();
  const [workflow] = await world.live("Workflows", "workflows");
  const task = await createIn(world, "Tasks", { WorkflowSid: `${workflow?.sid}` });
  world.stack.write({ "taskrouter/cc.yaml": "workspace: { friendlyName: Contact Center }\n" });
  // the defaults of the workspace would be restored first
  expect(await refuse(world, "up", "--yes", "--skip-preview")).toContain(
    `  workflow "Support" (${workflow?.sid}) still has 1 open task, ${task.sid} (pending): wait until they are assigned, or cancel them`,
  );
});

test("a destroy of single resources, and one in an existing workspace, ignore workers that stay", async () => {
  const world = await createWorld(files);
  await world.stack.up();
  await createIn(world, "Workers", { FriendlyName: "Ann" });
  const { resources } = await world.stack.state();
  const urn = resources.find(({ type }) => type.endsWith(":Workflow"))?.urn ?? "";
  await succeed(world.stack, ...destroy, "--target", urn);
  expect(await world.live("Workflows", "workflows")).toEqual([]);
});
