import { expect, test } from "vitest";
import { kinds } from "../../../../model/index.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import { failureOf, type Scene, setScene } from "../../support/scene.js";

const state = { __inputs: { friendlyName: "Contact Center" } };

/** Deletes the workspace of a scene in a new run. */
async function removeWorkspace({ newRun, workspaceSid }: Scene): Promise<void> {
  await remove(newRun(), kinds.Workspace, workspaceSid, state);
}

test("deletes a workspace with nothing but built-in objects", async () => {
  const scene = await setScene();
  scene.writes();
  await removeWorkspace(scene);
  expect(scene.writes()).toEqual([`DELETE /v1/Workspaces/${scene.workspaceSid}`]);
});

test("reports the workflows, task queues and workers that would be lost, and deletes nothing", async () => {
  const scene = await setScene();
  const { context, workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}`;
  const queue = await context.client.create(`${path}/TaskQueues`, { FriendlyName: "English" });
  const Configuration = JSON.stringify({ task_routing: { default_filter: { queue: queue.sid } } });
  const workflow = await context.client.create(`${path}/Workflows`, { FriendlyName: "Support", Configuration });
  const ann = await context.client.create(`${path}/Workers`, { FriendlyName: "Ann" });
  scene.writes();
  expect((await failureOf(removeWorkspace(scene))).split("\n").slice(0, 4)).toEqual([
    `workspace "Contact Center" (${workspaceSid}) is not deleted: it contains objects that this stack does not manage, and they would be deleted with it:`,
    `  workflows: "Support" (${workflow.sid})`,
    `  task queues: "English" (${queue.sid})`,
    `  workers: "Ann" (${ann.sid})`,
  ]);
  expect(scene.writes()).toEqual([]);
});

test("names five objects of a kind, and says if there are more", async () => {
  const scene = await setScene();
  const create = (FriendlyName: string) =>
    scene.context.client.create(`/v1/Workspaces/${scene.workspaceSid}/Workers`, { FriendlyName });
  const lineOf = async () => (await failureOf(removeWorkspace(scene))).split("\n")[1];
  for (const name of ["1", "2", "3", "4", "5"]) await create(name);
  const five = await lineOf();
  expect(five?.match(/"\d" \(WK/g)).toHaveLength(5);
  expect(five).toMatch(/\)$/);
  await create("6");
  const six = await lineOf();
  expect(six?.match(/"\d" \(WK/g)).toHaveLength(5);
  expect(six).toMatch(/\) and more$/);
});
