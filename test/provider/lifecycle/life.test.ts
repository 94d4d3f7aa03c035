import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { check } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { diff } from "../../../provider/lifecycle/diff.js";
import { inputsOf } from "../../../provider/lifecycle/objects.js";
import { read } from "../../../provider/lifecycle/read.js";
import { update } from "../../../provider/lifecycle/update.js";
import { resources } from "../../../provider/resources/index.js";
import { account, failureOf, setScene } from "../support/scene.js";

const { Activity, TaskQueue, Workflow, Workspace, WorkspaceDefaults } = resources;

test("deleting a workspace's own activity is no call, deleting another one is, twice does no harm", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const offline = await scene.make(Activity, { workspaceSid, friendlyName: "Offline" });
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  scene.writes();
  const next = scene.newRun();
  await remove(next, Activity, offline.id, offline.outs);
  expect(scene.writes()).toEqual([]);
  expect(scene.told).toEqual([`activity "Offline" (${offline.id}) belongs to its workspace and stays`]);
  for (const _ of [1, 2]) await remove(next, Activity, lunch.id, lunch.outs);
  expect(scene.writes()).toHaveLength(2);
  expect(await read(next, Activity, lunch.id, lunch.outs)).toEqual({ id: "", props: {} });
});

test("an object that another resource of the run has taken over is not deleted by its former self", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const former = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const next = scene.newRun();
  expect((await create(next, TaskQueue, former.inputs)).id).toBe(former.id);
  scene.writes();
  await remove(next, TaskQueue, former.id, former.outs);
  expect(scene.writes()).toEqual([]);
  expect(scene.told.at(-1)).toContain("goes on under another resource of this program and stays");
});

test("deleting the defaults of a workspace puts back those from before, and does not mind that it is gone", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const before = await scene.context.client.fetch(`/v1/Workspaces/${workspaceSid}`);
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  const defaults = await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  const during = await scene.context.client.fetch(`/v1/Workspaces/${workspaceSid}`);
  expect(during.timeout_activity_sid).toBe(lunch.id);
  await remove(scene.newRun(), WorkspaceDefaults, defaults.id, defaults.outs);
  const after = await scene.context.client.fetch(`/v1/Workspaces/${workspaceSid}`);
  const { default_activity_sid: defaultSid, timeout_activity_sid: timeoutSid } = before;
  expect(after).toMatchObject({ default_activity_sid: defaultSid, timeout_activity_sid: timeoutSid });

  await scene.context.client.remove(`/v1/Workspaces/${workspaceSid}`);
  await remove(scene.newRun(), WorkspaceDefaults, defaults.id, defaults.outs);
});

test("after a run killed between write and state, Offline takes the place of what was there before", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}`;
  const before = await scene.context.client.fetch(path);
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  // the first run's write took effect, its state was lost: the second run finds its own value there
  const again = await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  await remove(scene.newRun(), WorkspaceDefaults, again.id, again.outs);
  const after = await scene.context.client.fetch(path);
  expect(after.timeout_activity_name).toBe("Offline");
  expect(after.timeout_activity_sid).toBe(before.timeout_activity_sid);
  expect(after.default_activity_sid).toBe(before.default_activity_sid);
});

test("the defaults of a workspace that got another name in the program are not undone by their former self", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  const former = await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  const next = scene.newRun();
  await create(next, WorkspaceDefaults, former.inputs);
  await remove(next, WorkspaceDefaults, former.id, former.outs);
  const after = await next.client.fetch(`/v1/Workspaces/${workspaceSid}`);
  expect(after.timeout_activity_sid).toBe(lunch.id);
});

test("a workspace that holds what the stack does not manage is deleted only when told to overwrite", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}`;
  const workspace = await scene.context.client.fetch(path);
  await scene.context.client.create(`${path}/TaskQueues`, { FriendlyName: "Somebody's" });
  const state = { __inputs: { friendlyName: workspace.friendly_name ?? "" } };
  const message = await failureOf(remove(scene.newRun(), Workspace, workspaceSid, state));
  expect(message).toContain('task queues: "Somebody\'s" (WQ');
  expect(message).toContain("taskrouter:overwrite");
  expect((await scene.context.client.fetch(path)).sid).toBe(workspaceSid);
  await remove({ ...scene.newRun(), isOverwriting: true }, Workspace, workspaceSid, state);
  expect(await read(scene.newRun(), Workspace, workspaceSid, state)).toEqual({ id: "", props: {} });
});

test("state leaves out what TaskRouter's answer tells, and gives every input back exactly as it was written", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "English" });
  const keys = { __sids: { taskQueues: { english: queue.id }, activities: {} } };
  const plain = { expression: "a == 'x'", targets: [{ queue: "english", timeout: 30 }] };
  const odd = { expression: "b == '$${x}'", targets: [{ queue: queue.id, timeout: "30", priority: 1 }] };
  const written: [typeof Workflow, JsonObject][] = [
    [Workflow, { workspaceSid, friendlyName: "Plain", configuration: { filters: [plain] }, ...keys }],
    [Workflow, { workspaceSid, friendlyName: "Odd", configuration: { filters: [plain, odd] }, ...keys }],
    [
      Workflow,
      { workspaceSid, friendlyName: "Url", configuration: {}, assignmentCallbackUrl: "https://u:p@h.example/" },
    ],
    [TaskQueue, { workspaceSid, friendlyName: "Low", targetWorkers: "level < 3", maxReservedWorkers: 7 }],
    [Workspace, { friendlyName: "Other", eventsFilter: "task.created, task.canceled", template: "FIFO" }],
    [WorkspaceDefaults, { workspaceSid }],
  ];
  for (const [resource, news] of written) {
    const { inputs, outs } = await scene.make(resource, news);
    expect(inputsOf(resource.kind, outs)).toEqual(inputs);
    expect(JSON.stringify(outs.__inputs)).not.toContain("u:p@");
  }
  const { outs } = await scene.make(Workflow, { workspaceSid, friendlyName: "Small", configuration: {}, ...keys });
  expect(Object.keys(outs.__inputs as JsonObject).sort()).toEqual(["__sids", "__version", "reEvaluateTasks"]);
});

test("a queue of another workspace is found by check, one made a moment ago is no stranger", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const elsewhere = await scene.make(Workspace, { friendlyName: "Other" });
  const stranger = await scene.make(TaskQueue, { workspaceSid: elsewhere.id, friendlyName: "Elsewhere" });
  const routing = (queue: string) => ({
    workspaceSid,
    friendlyName: "Support",
    configuration: { defaultFilter: { queue } },
  });
  const { failures } = await check(scene.context, Workflow, {}, routing(stranger.id));
  const reason = `task queue ${stranger.id} is not in workspace ${workspaceSid}: it may lie in another workspace or account`;
  expect(failures).toEqual([{ property: "", reason }]);

  await scene.context.lists.all(TaskQueue.collectionPath({ workspaceSid }), "task_queues");
  const path = TaskQueue.collectionPath({ workspaceSid });
  const fresh = await scene.newRun().client.create(path, { FriendlyName: "Fresh" });
  expect((await check(scene.context, Workflow, {}, routing(String(fresh.sid)))).failures).toEqual([]);
});

test("state of a newer release is refused, in words that say what to do", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const { inputs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  scene.writes();
  const { failures } = await check(scene.context, TaskQueue, { ...inputs, __version: 99 }, inputs);
  expect(failures[0]?.reason).toMatch(
    /^state was written in version 99 by a newer release of pulumi-taskrouter.*install the newer release/,
  );
  expect(scene.writes()).toEqual([]);
});

test("a password in a callback URL that somebody else set reaches neither inputs nor outputs", async () => {
  const scene = await setScene();
  const made = await scene.make(Workspace, {
    friendlyName: "With callback",
    eventCallbackUrl: "https://example.com/events",
  });
  const path = `/v1/Workspaces/${made.id}`;
  await scene.context.client.update(path, { EventCallbackUrl: "https://user:hush-hush@example.com/events" });
  const reading = await read(scene.newRun(), Workspace, made.id, made.outs);
  expect(JSON.stringify(reading)).not.toContain("hush-hush");
  expect(reading.inputs?.eventCallbackUrl).toMatch(/^https:\/\/\*\*\*@example\.com/);
});

test("no message holds the token", async () => {
  const scene = await setScene({ accounts: [`${account.sid}:${account.token}`] });
  const wrong = scene.newRun({ authToken: "another-token" });
  const failure = await failureOf(create(wrong, Workspace, { friendlyName: "New" }));
  expect(failure).toMatch(/^HTTP 401/);
  expect(failure).not.toMatch(/another-token|token-that|Basic /);
});

test("an update of what somebody changed meanwhile is refused, forced by overwrite, and clear about what is gone", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const { id, inputs, outs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const path = `${TaskQueue.collectionPath(inputs)}/${id}`;
  await scene.newRun().client.update(path, { MaxReservedWorkers: "7" });
  scene.writes();
  const news: JsonObject = { ...inputs, maxReservedWorkers: 3 };
  const failure = await failureOf(update(scene.newRun(), TaskQueue, id, outs, news));
  expect(failure).toContain(`task queue "Everyone" (${id}) was changed outside Pulumi since the last run`);
  expect(failure).toContain("maxReservedWorkers: 1 → 7");
  expect(scene.writes()).toEqual([]);
  const forced = await update(scene.newRun({ overwrite: "true" }), TaskQueue, id, outs, news);
  expect(forced.outs).toMatchObject({ maxReservedWorkers: 3 });

  await scene.context.client.remove(path);
  expect(await failureOf(update(scene.newRun(), TaskQueue, id, outs, news))).toMatch(/is gone: .*pulumi up --refresh/);
});

test("only another workspace replaces an object", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const { id, inputs, outs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const compare = (news: JsonObject) => diff(scene.newRun(), TaskQueue, id, outs, { ...inputs, ...news });
  expect(compare({})).toMatchObject({ changes: false, replaces: [] });
  expect(compare({ friendlyName: "All" })).toMatchObject({ changes: true, replaces: [] });
  const other = { workspaceSid: `WS${"9".repeat(32)}` };
  expect(compare(other)).toMatchObject({ changes: true, replaces: ["workspaceSid"] });
});
