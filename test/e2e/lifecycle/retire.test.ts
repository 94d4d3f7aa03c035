import { expect, test } from "vitest";
import { takeWrites, toDiagnostics, toShort } from "../harness/requests.js";
import { succeed } from "../harness/succeed.js";
import { createWorld, type World } from "../harness/world.js";

const yaml = (queue: "old" | "everyone", more = "") => `workspace: { friendlyName: Contact Center }
taskQueues:
${queue === "old" ? "  old: { friendlyName: Old }\n" : ""}  everyone: { friendlyName: Everyone }
workflows:
  support: { friendlyName: Support, ${more}defaultFilter: { queue: ${queue} } }
`;
const files = (...args: Parameters<typeof yaml>) => ({ "taskrouter/cc.yaml": yaml(...args) });
const up = ["up", "--yes", "--skip-preview"] as const;
const destroy = ["destroy", "--yes", "--skip-preview"] as const;

/** A stack whose queue "Old" has tasks; the files no longer declare it. */
async function createRetiring(taskCount: number, env: NodeJS.ProcessEnv = {}, more = "") {
  const world = await createWorld(files("old", more), { env });
  await world.stack.up();
  const path = await world.workspacePath();
  const [workflow] = await world.live("Workflows", "workflows");
  const tasks: string[] = [];
  for (let count = 0; count < taskCount; count += 1)
    tasks.push((await world.post(`${path}/Tasks`, { WorkflowSid: `${workflow?.sid}` })).sid);
  world.stack.write(files("everyone", more));
  world.requests();
  const endTask = async (sid: string | undefined) =>
    await world.post(`${path}/Tasks/${sid}`, { AssignmentStatus: "canceled" });
  return { world, tasks, endTask, workflowSid: `${workflow?.sid}` };
}

const queueNames = async (world: World) =>
  (await world.live("TaskQueues", "task_queues")).map((queue) => queue.friendly_name).sort();

test("a removed queue is deleted when its last task has ended, after the workflow no longer names it", async () => {
  const { world, tasks, endTask, workflowSid } = await createRetiring(2, { TASKROUTER_RETIRE_TIMEOUT: "5m" });
  const run = world.stack.begin(...up);
  await run.waitFor('waiting for 2 open tasks of task queue "Old"');
  expect(await queueNames(world)).toEqual(["Everyone", "Old"]);
  await endTask(tasks[0]);
  await run.waitFor('waiting for 1 open task of task queue "Old"');
  await endTask(tasks[1]);
  const result = await run.done;
  expect(result.code, result.output).toBe(0);
  expect(result.output).toContain("gives up after 5 min");
  expect(await queueNames(world)).toEqual(["Everyone"]);
  expect(takeWrites(world).map((write) => toShort(write).replace(/Q[0-9a-f]{32}/, "Q…"))).toEqual([
    `POST Workflows/${workflowSid}`,
    ...tasks.map((sid) => `POST Tasks/${sid}`),
    "DELETE TaskQueues/WQ…",
  ]);
});

test("tasks that the update routes again leave the removed queue at once, and nobody waits", async () => {
  const { world } = await createRetiring(2, {}, "reEvaluateTasks: true, ");
  const { output } = await succeed(world.stack, ...up);
  expect(output).not.toContain("waiting for");
  expect(await queueNames(world)).toEqual(["Everyone"]);
});

test("a wait that is too long fails once and deletes nothing, and the next run goes on", async () => {
  const { world, tasks, endTask } = await createRetiring(1, { TASKROUTER_RETIRE_TIMEOUT: "1" });
  const report = toDiagnostics(await world.stack.pulumi(...up));
  expect(report).toContain(
    `still has 1 open task, ${tasks[0]} (pending): route them again with \`taskrouter reevaluate "Support"\`, wait until they are assigned, or cancel them`,
  );
  expect(report).toContain(
    "This run waited 1 s for them: set a longer time with `pulumi config set taskrouter:retireTimeout 15m`",
  );
  expect(report).not.toMatch(/^\s+at /m);
  expect(takeWrites(world).filter(({ method }) => method === "DELETE")).toEqual([]);
  await endTask(tasks[0]);
  await world.stack.up();
  expect(await queueNames(world)).toEqual(["Everyone"]);
});

test("Ctrl-C ends the wait in order: nothing is deleted, and the next run goes on", async () => {
  const { world, tasks, endTask } = await createRetiring(1, { TASKROUTER_RETIRE_TIMEOUT: "1h" });
  const run = world.stack.begin(...up);
  await run.waitFor("waiting for 1 open task");
  process.kill(run.pid, "SIGINT");
  const result = await run.done;
  expect(result.code).not.toBe(0);
  expect(result.output).toContain("The wait was canceled after");
  expect(takeWrites(world).filter(({ method }) => method === "DELETE")).toEqual([]);
  expect((await world.stack.state()).pending).toEqual([]);
  await endTask(tasks[0]);
  await world.stack.up();
  expect(await queueNames(world)).toEqual(["Everyone"]);
});

test("destroy waits for the open tasks of a workflow before its first delete", async () => {
  const { world, tasks, endTask } = await createRetiring(1, { TASKROUTER_RETIRE_TIMEOUT: "5m" });
  const run = world.stack.begin(...destroy);
  await run.waitFor('waiting for 1 open task of workspace "Contact Center"');
  expect(takeWrites(world)).toEqual([]);
  await endTask(tasks[0]);
  const result = await run.done;
  expect(result.code, result.output).toBe(0);
  expect((await world.get("/v1/Workspaces")).workspaces).toEqual([]);
});
