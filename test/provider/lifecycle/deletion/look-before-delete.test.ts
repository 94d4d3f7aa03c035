import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { type Kind, kinds } from "../../../../model/index.js";
import type { StateResource } from "../../../../provider/engine/index.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import type { Outcome } from "../../../../provider/lifecycle/object/objects.js";
import { failureOf, type Scene, setScene } from "../../support/scene.js";

/** A workspace with one object of each kind, as an `up` leaves it, and the state of its stack. */
async function setStack(workflow: JsonObject = {}) {
  const scene = await setScene();
  const { workspaceSid, make } = scene;
  const away = await make(kinds.Activity, { workspaceSid, friendlyName: "Away" });
  const queue = await make(kinds.TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const configuration = { defaultFilter: { queue: "everyone" }, ...workflow };
  const sids = { __sids: { taskQueues: { everyone: queue.id } } };
  const support = await make(kinds.Workflow, { workspaceSid, friendlyName: "Support", configuration, ...sids });
  scene.writes();
  const path = `/v1/Workspaces/${workspaceSid}`;
  const create = async (collection: string, params: Record<string, string>) =>
    await scene.context.client.create(`${path}/${collection}`, params);
  return { scene, away, queue, support, path, create };
}

function toState(kind: Kind, { id, outs }: Outcome): StateResource {
  return { kind: kind.name, id, outputs: outs, isRetained: false };
}

/** Deletes objects at the same time, in a run whose state has just these; returns the messages. */
async function removeAll(scene: Scene, items: readonly (readonly [Kind, Outcome])[], settings = {}): Promise<string[]> {
  const run = scene.newRun(
    settings,
    items.map(([kind, outcome]) => toState(kind, outcome)),
  );
  return await Promise.all(items.map(([kind, { id, outs }]) => failureOf(remove(run, kind, id, outs))));
}

test("refuses all deletes of a run if one is impossible, and explains it once", async () => {
  const { scene, away, queue, support, create } = await setStack();
  const ann = await create("Workers", { FriendlyName: "Ann", ActivitySid: away.id });
  const task = await create("Tasks", { WorkflowSid: support.id });
  scene.writes();
  const [first, ...others] = await removeAll(scene, [
    [kinds.Workflow, support],
    [kinds.TaskQueue, queue],
    [kinds.Activity, away],
  ]);
  expect(first?.split("\n")).toEqual([
    `workflow "Support" (${support.id}) is not deleted: TaskRouter would refuse deletes of this run, so nothing was deleted:`,
    `  workflow "Support" (${support.id}) still has 1 open task, ${task.sid} (pending): wait until they are assigned, or cancel them (POST to the task with AssignmentStatus=canceled)`,
    `  task queue "Everyone" (${queue.id}) still has 1 open task, ${task.sid} (pending): route them again with \`taskrouter reevaluate "Support"\`, wait until they are assigned, or cancel them`,
    `  activity "Away" (${away.id}) still has workers in it, "Ann" (${ann.sid}): move them to another one`,
    "Then run the same command again.",
  ]);
  expect(others).toEqual([
    `task queue "Everyone" (${queue.id}) is not deleted: another message of this run says why`,
    `activity "Away" (${away.id}) is not deleted: another message of this run says why`,
  ]);
  expect(scene.writes()).toEqual([]);
});

test("names the workflows and task queues that stay and use what a run deletes", async () => {
  const { scene, away, queue, create, support } = await setStack();
  const theirs = await create("TaskQueues", { FriendlyName: "Theirs", ReservationActivitySid: away.id });
  const [message] = await removeAll(scene, [
    [kinds.TaskQueue, queue],
    [kinds.Activity, away],
  ]);
  expect(message?.split("\n").slice(1, 3)).toEqual([
    `  task queue "Everyone" (${queue.id}) is used by workflow "Support" (${support.id}): route to another queue there`,
    `  activity "Away" (${away.id}) still has task queues that use it, "Theirs" (${theirs.sid}): choose another one there`,
  ]);
});

test("names the default and the timeout activity of a workspace if no resource of the run restores them", async () => {
  const { scene, away, path } = await setStack();
  await scene.context.client.update(path, { TimeoutActivitySid: away.id, DefaultActivitySid: away.id });
  const [message] = await removeAll(scene, [[kinds.Activity, away]]);
  for (const use of ["default", "timeout"])
    expect(message).toContain(
      `  activity "Away" (${away.id}) is the ${use} activity of the workspace: choose another one, in \`workspace.${use}Activity\``,
    );
});

test("asks for each object if more tasks are open than one look shows", async () => {
  const { scene, support, queue, create } = await setStack();
  const other = await create("Workflows", {
    FriendlyName: "Other",
    Configuration: JSON.stringify({ task_routing: { default_filter: { queue: queue.id } } }),
  });
  for (let count = 0; count < 20; count += 1) await create("Tasks", { WorkflowSid: `${other.sid}` });
  const run = scene.newRun({}, [toState(kinds.Workflow, support)]);
  await remove(run, kinds.Workflow, support.id, support.outs);
  const tasks = scene.emulator.journal().filter(({ method, path }) => method === "GET" && path.endsWith("/Tasks"));
  expect(tasks.map(({ parameters }) => parameters.WorkflowSid)).toEqual([undefined, support.id]);
});

test("keeps what this run has compared, and what the engine retains", async () => {
  const { scene, queue, support } = await setStack();
  const state = [toState(kinds.Workflow, support), { ...toState(kinds.TaskQueue, queue), isRetained: true }];
  const run = scene.newRun({}, state);
  run.claimed.add(support.id);
  const message = await failureOf(remove(run, kinds.TaskQueue, queue.id, queue.outs));
  expect(message).toContain(`is used by workflow "Support" (${support.id})`);
});

test("looks at a single object alone if the state of the stack is not known", async () => {
  const { scene, queue, support } = await setStack();
  const run = scene.newRun();
  expect(await failureOf(remove(run, kinds.TaskQueue, queue.id, queue.outs))).toContain("is used by workflow");
  await remove(run, kinds.Workflow, support.id, support.outs);
  await remove(run, kinds.TaskQueue, queue.id, queue.outs);
});

test("looks at a workspace again right before its delete: a task queue may have been created since", async () => {
  const { scene, away, support, path, create } = await setStack();
  const { workspaceSid } = scene;
  const workspace = { id: workspaceSid, outs: { workspaceSid, __inputs: { friendlyName: "Contact Center" } } };
  const live = await scene.context.client.list(`${path}/TaskQueues`, "task_queues");
  const state = [
    toState(kinds.Workspace, workspace),
    toState(kinds.Workflow, support),
    ...live.map(({ sid }) => toState(kinds.TaskQueue, { id: `${sid}`, outs: { workspaceSid } })),
  ];
  const run = scene.newRun({}, [...state, toState(kinds.Activity, away)]);
  await remove(run, kinds.Workflow, support.id, support.outs);
  const late = await create("TaskQueues", { FriendlyName: "Late" });
  scene.writes();
  expect(await failureOf(remove(run, kinds.Workspace, workspaceSid, workspace.outs))).toContain(`"Late" (${late.sid})`);
  expect(scene.writes()).toEqual([]);
});

test("an object is not deleted before its workspace, which contains unmanaged objects, and nothing counts as retained", async () => {
  const { scene, support, create } = await setStack();
  const { workspaceSid } = scene;
  const theirs = await create("Workflows", { FriendlyName: "Theirs", Configuration: '{"task_routing":{}}' });
  scene.writes();
  const outs = { workspaceSid, friendlyName: "Contact Center", __inputs: { friendlyName: "Contact Center" } };
  const state = [toState(kinds.Workspace, { id: workspaceSid, outs }), toState(kinds.Workflow, support)];
  const message = await failureOf(remove(scene.newRun({}, state), kinds.Workflow, support.id, support.outs));
  expect(message.split("\n").slice(0, 2)).toEqual([
    `workspace "Contact Center" (${workspaceSid}) is not deleted: it contains objects that this stack does not manage, and they would be deleted with it:`,
    `  workflows: "Theirs" (${theirs.sid})`,
  ]);
  expect(message).toContain("Delete or move them first");
  expect(scene.writes()).toEqual([]);
});

test("deletes nothing in a workspace that answers 404", async () => {
  const { scene, support, path } = await setStack();
  await scene.context.client.remove(path);
  const run = scene.newRun({}, [toState(kinds.Workflow, support)]);
  const message = await failureOf(remove(run, kinds.Workflow, support.id, support.outs));
  expect(message).toContain("answers 404, and with it everything in it: nothing counts as deleted");
});
