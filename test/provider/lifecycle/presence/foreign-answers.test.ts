import { expect, test } from "vitest";
import { kinds } from "../../../../model/index.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import { read } from "../../../../provider/lifecycle/read.js";
import { interpose, LOGIN_PAGE, NOT_FOUND } from "../../support/interpose.js";
import { account, failureOf, setScene } from "../../support/scene.js";

const { Activity, TaskQueue, Workflow, Workspace, WorkspaceDefaults } = kinds;

test.each([
  ["a login page with 200", LOGIN_PAGE],
  ["an empty JSON object with 200", { status: 200, text: "{}" }],
  ["a 404", NOT_FOUND],
])("fails a delete that is answered with %s while the object still exists", async (_, answer) => {
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
  const methods = scene.emulator.journal(before).map(({ method }) => method);
  expect(methods.slice(methods.indexOf("DELETE"))).toEqual(["DELETE", "DELETE", "GET"]);
});

test("counts the children of a deleted workspace as deleted, with permission to forget it", async () => {
  const scene = await setScene();
  const workspace = await scene.make(Workspace, { friendlyName: "Other" });
  const queue = await scene.make(TaskQueue, { workspaceSid: workspace.id, friendlyName: "Everyone" });
  await scene.context.client.remove(`/v1/Workspaces/${workspace.id}`);
  const run = { ...scene.newRun(), permits: new Set(["forget" as const]) };
  await remove(run, TaskQueue, queue.id, queue.outs);
  await remove(run, Workspace, workspace.id, workspace.outs);
});

test.each([TaskQueue, Workflow, Activity])("fails a refresh whose list is answered with 404: $name", async (kind) => {
  const scene = await setScene();
  const { emulator, workspaceSid } = scene;
  const configuration = kind === Workflow ? { configuration: {} } : {};
  const made = await scene.make(kind, { workspaceSid, friendlyName: "Own", ...configuration });
  const workspace = `/v1/Workspaces/${workspaceSid}`;
  const list = `${workspace}/${kind.collection}`;
  const baseUrl = await interpose(emulator.url, (request) => (request === `GET ${list}` ? NOT_FOUND : undefined));
  expect(await failureOf(read(scene.newRun({ baseUrl }), kind, made.id, made.outs))).toBe(
    `GET ${list} was answered with HTTP 404, but ${workspace} exists: nothing counts as deleted, and nothing was ` +
      "changed. Run again; if it happens again, check taskrouter:baseUrl and any proxy on the way",
  );
  expect((await read(scene.newRun(), kind, made.id, made.outs)).id).toBe(made.id);
});

test("fails a refresh of a workspace that is answered with a single 404", async () => {
  const scene = await setScene();
  const { emulator } = scene;
  const { id, outs } = await scene.make(Workspace, { friendlyName: "Other" });
  let left = 1;
  const baseUrl = await interpose(emulator.url, () => (left-- > 0 ? NOT_FOUND : undefined));
  const failure = await failureOf(read(scene.newRun({ baseUrl }), Workspace, id, outs));
  expect(failure).toContain("was answered with HTTP 404, but a second request finds it: nothing counts as deleted");
});

test("refuses to count everything as deleted if a workspace answers 404, in full once, unless it is permitted", async () => {
  const scene = await setScene();
  const workspace = await scene.make(Workspace, { friendlyName: "Other" });
  const queue = await scene.make(TaskQueue, { workspaceSid: workspace.id, friendlyName: "Everyone" });
  await scene.context.client.remove(`/v1/Workspaces/${workspace.id}`);
  const run = scene.newRun();
  const permitted = { ...scene.newRun(), permits: new Set(["forget" as const]) };
  const all = [
    [Workspace, workspace],
    [TaskQueue, queue],
  ] as const;
  const failures: string[] = [];
  for (const [kind, { id, outs }] of all) {
    failures.push(await failureOf(read(run, kind, id, outs)));
    expect(await read(permitted, kind, id, outs)).toEqual({ id: "", props: {} });
  }
  const summary = `workspace ${workspace.id} answers 404, and with it everything in it: nothing counts as deleted`;
  const [full = "", short] = failures;
  expect(full.split("\n").slice(0, 2)).toEqual([
    `${summary}.`,
    `TaskRouter was asked at ${scene.emulator.url}, with the credentials of account ${account.sid} (from taskrouter:accountSid).`,
  ]);
  expect(full).toContain("taskrouter:region");
  expect(full).toContain("`TASKROUTER_PERMIT=forget pulumi up --refresh`");
  expect(short).toBe(summary);
});

test("does not delete a workspace if a list of unmanaged objects is answered with 404", async () => {
  const scene = await setScene();
  const { emulator } = scene;
  const { id, outs } = await scene.make(Workspace, { friendlyName: "Other" });
  const path = `/v1/Workspaces/${id}`;
  await scene.context.client.create(`${path}/Workers`, { FriendlyName: "alice" });
  scene.writes();
  const baseUrl = await interpose(emulator.url, (request) =>
    request === `GET ${path}/Workers` ? NOT_FOUND : undefined,
  );
  const failure = await failureOf(remove(scene.newRun({ baseUrl }), Workspace, id, outs));
  expect(failure).toContain(`GET ${path}/Workers was answered with HTTP 404, but ${path} exists`);
  expect(scene.writes()).toEqual([]);
});

test("keeps the defaults of a workspace in state if their restoration is answered with 404", async () => {
  const scene = await setScene();
  const { emulator, workspaceSid } = scene;
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  const { id, outs } = await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  const baseUrl = await interpose(emulator.url, (request) => (request.startsWith("POST") ? NOT_FOUND : undefined));
  const failure = await failureOf(remove(scene.newRun({ baseUrl }), WorkspaceDefaults, id, outs));
  expect(failure).toMatch(/^POST .* was answered with HTTP 404, but a second request finds it/);
  await remove(scene.newRun(), WorkspaceDefaults, id, outs);
});

test("a workspace that answers 404 counts as deleted if nothing else of the stack is in it", async () => {
  const scene = await setScene();
  const workspace = await scene.make(Workspace, { friendlyName: "Other" });
  await scene.context.client.remove(`/v1/Workspaces/${workspace.id}`);
  const own = { kind: "Workspace", id: workspace.id, outputs: { workspaceSid: workspace.id }, isRetained: false };
  const queue = { ...own, kind: "TaskQueue", id: "WQ1" };
  const gone = { id: "", props: {} };
  expect(await read(scene.newRun({}, [own]), Workspace, workspace.id, workspace.outs)).toEqual(gone);
  const failure = await failureOf(read(scene.newRun({}, [own, queue]), Workspace, workspace.id, workspace.outs));
  expect(failure).toContain("nothing counts as deleted");
});
