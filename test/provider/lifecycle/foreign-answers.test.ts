import { expect, test } from "vitest";
import { kinds } from "../../../model/index.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { interpose, LOGIN_PAGE, NOT_FOUND } from "../support/interpose.js";
import { failureOf, setScene } from "../support/scene.js";

const { TaskQueue, Workspace } = kinds;

test.each([
  ["a login page with 200", LOGIN_PAGE],
  ["an empty JSON object with 200", { status: 200, text: "{}" }],
  ["a 404", NOT_FOUND],
])("fails a delete that is answered by %s while the object still exists", async (_, answer) => {
  const scene = await setScene();
  const { emulator, workspaceSid } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const path = `/v1/Workspaces/${workspaceSid}/TaskQueues/${queue.id}`;
  const baseUrl = await interpose(emulator.url, (request) => (request.startsWith("DELETE") ? answer : undefined));
  const failure = await failureOf(remove(scene.newRun({ baseUrl }), TaskQueue, queue.id, queue.outs));
  expect(failure).toBe(
    `DELETE ${path} was answered with HTTP ${answer.status} instead of an empty 204, and the object still exists: ` +
      "it is not deleted, and state keeps it. Check taskrouter:baseUrl and any proxy on the way, and run again",
  );
  await remove(scene.newRun(), TaskQueue, queue.id, queue.outs);
  expect(await failureOf(scene.context.client.fetch(path))).toMatch(/^HTTP 404/);
});

test("counts an object as deleted if a login page answers after the delete took effect", async () => {
  const scene = await setScene();
  const { emulator, workspaceSid } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  await remove(scene.newRun(), TaskQueue, queue.id, queue.outs);
  const baseUrl = await interpose(emulator.url, (request) => (request.startsWith("DELETE") ? LOGIN_PAGE : undefined));
  await remove(scene.newRun({ baseUrl }), TaskQueue, queue.id, queue.outs);
});

test("counts an object as deleted if the answer to its delete was lost", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  scene.emulator.setFaults([{ operation: "TaskQueue-Delete", kind: "drop-after", times: 1 }]);
  const before = scene.emulator.journal().length;
  await remove(scene.newRun(), TaskQueue, queue.id, queue.outs);
  expect(scene.emulator.journal(before).map(({ method }) => method)).toEqual(["DELETE", "DELETE", "GET"]);
});

test("counts the children of a deleted workspace as deleted", async () => {
  const scene = await setScene();
  const workspace = await scene.make(Workspace, { friendlyName: "Other" });
  const queue = await scene.make(TaskQueue, { workspaceSid: workspace.id, friendlyName: "Everyone" });
  await scene.context.client.remove(`/v1/Workspaces/${workspace.id}`);
  await remove(scene.newRun(), TaskQueue, queue.id, queue.outs);
  await remove(scene.newRun(), Workspace, workspace.id, workspace.outs);
});
