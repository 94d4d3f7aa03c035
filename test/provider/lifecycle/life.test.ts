import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { type Kind, kinds, UNKNOWN } from "../../../model/index.js";
import { check } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { diff } from "../../../provider/lifecycle/diff.js";
import { inputsOf } from "../../../provider/lifecycle/object/objects.js";
import { read } from "../../../provider/lifecycle/read.js";
import { update } from "../../../provider/lifecycle/update.js";
import { collectionPath } from "../../../provider/translate.js";
import { account, failureOf, setScene } from "../support/scene.js";

const { Activity, TaskQueue, Workflow, Workspace, WorkspaceDefaults } = kinds;

test("sends no request to delete a built-in activity, and ignores that another one is already gone", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const offline = await scene.make(Activity, { workspaceSid, friendlyName: "Offline" });
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  scene.writes();
  const next = scene.newRun();
  await remove(next, Activity, offline.id, offline.outs);
  expect(scene.writes()).toEqual([]);
  expect(scene.messages).toEqual([`activity "Offline" (${offline.id}) belongs to its workspace and stays`]);
  for (const _ of [1, 2]) await remove(next, Activity, lunch.id, lunch.outs);
  expect(scene.writes()).toHaveLength(2);
  expect(await read(next, Activity, lunch.id, lunch.outs)).toEqual({ id: "", props: {} });
});

test("keeps an object that a renamed resource has adopted in the same run", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const former = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const next = scene.newRun();
  expect((await create(next, TaskQueue, former.inputs)).id).toBe(former.id);
  scene.writes();
  await remove(next, TaskQueue, former.id, former.outs);
  expect(scene.writes()).toEqual([]);
  expect(scene.messages.at(-1)).toContain("is now managed by another resource of this program and stays");
});

test("restores the former defaults of a workspace on delete, and ignores that the workspace is gone", async () => {
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
  const forgetting = { ...scene.newRun(), permits: new Set(["forget" as const]) };
  await remove(forgetting, WorkspaceDefaults, defaults.id, defaults.outs);
});

test("restores Offline if a run was killed between the write and its state", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}`;
  const before = await scene.context.client.fetch(path);
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  // the write of the first run took effect, but its state was lost: the second run finds its own value
  const again = await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  await remove(scene.newRun(), WorkspaceDefaults, again.id, again.outs);
  const after = await scene.context.client.fetch(path);
  expect(after.timeout_activity_name).toBe("Offline");
  expect(after.timeout_activity_sid).toBe(before.timeout_activity_sid);
  expect(after.default_activity_sid).toBe(before.default_activity_sid);
});

test("keeps the defaults of a workspace that a renamed resource has set in the same run", async () => {
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

test("deletes a workspace that contains unmanaged objects only with permission", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}`;
  const workspace = await scene.context.client.fetch(path);
  await scene.context.client.create(`${path}/TaskQueues`, { FriendlyName: "Somebody's" });
  const state = { __inputs: { friendlyName: workspace.friendly_name ?? "" } };
  const message = await failureOf(remove(scene.newRun(), Workspace, workspaceSid, state));
  expect(message).toContain('task queues: "Somebody\'s" (WQ');
  expect(message).toContain("`TASKROUTER_PERMIT=delete pulumi destroy`");
  expect((await scene.context.client.fetch(path)).sid).toBe(workspaceSid);
  await remove({ ...scene.newRun(), permits: new Set(["delete"]) }, Workspace, workspaceSid, state);
  expect(await failureOf(scene.context.client.fetch(path))).toContain("404");
});

test("restores every input exactly from a state that stores only what the answer does not contain", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "English" });
  const keys = { __sids: { taskQueues: { english: queue.id }, activities: {} } };
  const plain = { expression: "a == 'x'", targets: [{ queue: "english", timeout: 30 }] };
  const odd = { expression: "b == '$${x}'", targets: [{ queue: queue.id, timeout: "30", priority: 1 }] };
  const written: [Kind, JsonObject][] = [
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
  for (const [kind, news] of written) {
    const { inputs, outs } = await scene.make(kind, news);
    expect(inputsOf(kind, outs)).toEqual(inputs);
    expect(JSON.stringify(outs.__inputs)).not.toContain("u:p@");
  }
  const { outs } = await scene.make(Workflow, { workspaceSid, friendlyName: "Small", configuration: {}, ...keys });
  expect(Object.keys(outs.__inputs as JsonObject).sort()).toEqual([
    "__sids",
    "__version",
    "__workspace",
    "reEvaluateTasks",
  ]);
});

test("reports a queue of another workspace in check, and accepts one created a moment ago", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const elsewhere = await scene.make(Workspace, { friendlyName: "Other" });
  const foreign = await scene.make(TaskQueue, { workspaceSid: elsewhere.id, friendlyName: "Elsewhere" });
  const routing = (queue: string) => ({
    workspaceSid,
    friendlyName: "Support",
    configuration: { defaultFilter: { queue } },
  });
  const { failures } = await check(scene.context, Workflow, {}, routing(foreign.id));
  const reason = `task queue ${foreign.id} is not in workspace ${workspaceSid}: it was deleted, or belongs to another workspace or account`;
  expect(failures).toEqual([{ property: "", reason }]);

  await scene.context.lists.all(collectionPath(TaskQueue, { workspaceSid }), "task_queues");
  const path = collectionPath(TaskQueue, { workspaceSid });
  const fresh = await scene.newRun().client.create(path, { FriendlyName: "Fresh" });
  expect((await check(scene.context, Workflow, {}, routing(String(fresh.sid)))).failures).toEqual([]);
});

test("refuses state of a newer release, and says what to do", async () => {
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

test("hides a password in a callback URL that somebody else set from inputs and outputs", async () => {
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

test("never shows the token in a message", async () => {
  const scene = await setScene({ accounts: [`${account.sid}:${account.token}`] });
  const wrong = scene.newRun({ authToken: "another-token" });
  const failure = await failureOf(create(wrong, Workspace, { friendlyName: "New" }));
  expect(failure).toMatch(/^HTTP 401/);
  expect(failure).not.toMatch(/another-token|token-that|Basic /);
});

test("refuses to overwrite an unseen change without overwrite, and explains that an object is gone", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const { id, inputs, outs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const path = `${collectionPath(TaskQueue, inputs)}/${id}`;
  await scene.newRun().client.update(path, { MaxReservedWorkers: "7" });
  scene.writes();
  const news: JsonObject = { ...inputs, maxReservedWorkers: 3 };
  const failure = await failureOf(update(scene.newRun(), TaskQueue, id, outs, news));
  expect(failure).toContain(`task queue "Everyone" (${id}) was changed outside Pulumi since the last run`);
  expect(failure).toContain("~ maxReservedWorkers 1 → 7");
  expect(scene.writes()).toEqual([]);
  const forced = await update(scene.newRun({ overwrite: "true" }), TaskQueue, id, outs, news);
  expect(forced.outs).toMatchObject({ maxReservedWorkers: 3 });
  expect(scene.messages.at(-1)).toBe(
    `warning: task queue "Everyone" (${id}) was changed outside Pulumi since the last run, and was overwritten:\n` +
      "  ~ maxReservedWorkers 1 → 7",
  );

  await scene.context.client.remove(path);
  expect(await failureOf(update(scene.newRun(), TaskQueue, id, outs, news))).toMatch(/is gone: .*pulumi up --refresh/);
});

test("says in words which routing was changed outside Pulumi, when it refuses and when it overwrites", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const vip = (timeout: number, more: string[] = []) => ({
    filters: ["vip", ...more].map((name) => ({
      filterFriendlyName: name,
      expression: `${name} == 1`,
      targets: [{ queue: "everyone", timeout }],
    })),
    defaultFilter: { queue: "everyone" },
  });
  const __sids = { taskQueues: { everyone: queue.id } };
  const declare = (configuration: JsonObject) => ({ workspaceSid, friendlyName: "Support", configuration, __sids });
  const { id, inputs, outs } = await scene.make(Workflow, declare(vip(60)));
  const changed = await update(scene.newRun(), Workflow, id, outs, { ...inputs, configuration: vip(90, ["b", "c"]) });
  expect(changed.id).toBe(id);
  const news = { ...inputs, configuration: vip(30) };
  const lines = [
    "  ~ filter 'vip': timeout 60 → 90",
    "  + filter 'b' added before 'c': `b == 1` to everyone",
    "  + filter 'c' added to the end: `c == 1` to everyone",
  ].join("\n");
  expect(await failureOf(update(scene.newRun(), Workflow, id, outs, news))).toContain(`\n${lines}\n`);
  const overwriting = { ...scene.newRun(), permits: new Set(["overwrite" as const]) };
  await update(overwriting, Workflow, id, outs, news);
  expect(scene.messages.at(-1)).toContain(`and was overwritten:\n${lines}`);
  const many = Array.from({ length: 30 }, (_, index) => `n${index}`);
  const grown = { ...inputs, configuration: vip(30, many) };
  await update(scene.newRun(), Workflow, id, (await update(overwriting, Workflow, id, outs, news)).outs, grown);
  expect(await failureOf(update(scene.newRun(), Workflow, id, outs, news))).toMatch(/\n {4}and 21 more changes\n/);
});

test("replaces an object only for another workspace", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const { id, inputs, outs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const compare = (news: JsonObject) => diff(scene.newRun(), TaskQueue, id, outs, { ...inputs, ...news });
  expect(compare({})).toMatchObject({ changes: false, replaces: [] });
  expect(compare({ friendlyName: "All" })).toMatchObject({ changes: true, replaces: [] });
  const other = { workspaceSid: `WS${"9".repeat(32)}` };
  expect(compare(other)).toMatchObject({ changes: true, replaces: ["workspaceSid"] });
});

test("updates an object although somebody already made one of the declared changes", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const { id, inputs, outs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const path = `${collectionPath(TaskQueue, inputs)}/${id}`;
  await scene.newRun().client.update(path, { MaxReservedWorkers: "7" });
  const before = scene.emulator.journal().length;
  const news: JsonObject = { ...inputs, maxReservedWorkers: 7, taskOrder: "LIFO" };
  const { outs: after } = await update(scene.newRun(), TaskQueue, id, outs, news);
  expect(after).toMatchObject({ maxReservedWorkers: 7, taskOrder: "LIFO" });
  const [write] = scene.emulator.journal(before).filter(({ method }) => method === "POST");
  expect(write?.parameters).toEqual({ TaskOrder: "LIFO" });
});

test("sends no request for an update that somebody already made in full", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const { id, inputs, outs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  await scene.newRun().client.update(`${collectionPath(TaskQueue, inputs)}/${id}`, { MaxReservedWorkers: "7" });
  scene.writes();
  const { outs: after } = await update(scene.newRun(), TaskQueue, id, outs, { ...inputs, maxReservedWorkers: 7 });
  expect(after).toMatchObject({ maxReservedWorkers: 7 });
  expect(scene.writes()).toEqual([]);
});

test("sends reEvaluateTasks only with a change of the routing", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const routing = (timeout: number) => ({ filters: [{ expression: "1==1", targets: [{ queue: queue.id, timeout }] }] });
  const news = { workspaceSid, friendlyName: "Support", configuration: routing(30), reEvaluateTasks: true };
  const { id, inputs, outs } = await scene.make(Workflow, news);
  const parametersOf = async (change: JsonObject): Promise<string[]> => {
    const before = scene.emulator.journal().length;
    await update(scene.newRun(), Workflow, id, outs, { ...inputs, ...change });
    const writes = scene.emulator.journal(before).filter(({ method }) => method === "POST");
    return writes.flatMap(({ parameters }) => Object.keys(parameters ?? {})).sort();
  };
  expect(await parametersOf({ friendlyName: "Sales" })).toEqual(["FriendlyName"]);
  await scene.newRun().client.update(`${collectionPath(Workflow, inputs)}/${id}`, { FriendlyName: "Support" });
  expect(await parametersOf({ configuration: routing(60), reEvaluateTasks: false })).toEqual(["Configuration"]);
  await scene.newRun().client.update(`${collectionPath(Workflow, inputs)}/${id}`, {
    Configuration: JSON.stringify({
      task_routing: { filters: [{ expression: "1==1", targets: [{ queue: queue.id, timeout: 30 }] }] },
    }),
  });
  expect(await parametersOf({ configuration: routing(90) })).toEqual(["Configuration", "ReEvaluateTasks"]);
});

test("reports a key without a SID, but not while the SIDs are unknown", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const news = { workspaceSid, friendlyName: "Support", configuration: { defaultFilter: { queue: "everyone" } } };
  const { failures } = await check(scene.context, Workflow, {}, news);
  expect(failures.map(({ reason }) => reason)).toEqual([
    'configuration.defaultFilter.queue names "everyone", but `taskQueues` has no such key',
  ]);
  expect((await check(scene.context, Workflow, {}, { ...news, __sids: UNKNOWN })).failures).toEqual([]);
});

test("keeps a secret in the outputs of the resource that it belongs to", async () => {
  const scene = await setScene();
  const eventCallbackUrl = "https://user:hush-hush@example.com/events";
  const workspace = await scene.make(Workspace, { friendlyName: "Other", eventCallbackUrl });
  const { id: workspaceSid } = workspace;
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  const away = await scene.make(Activity, { workspaceSid, friendlyName: "Away" });
  const made = await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const configuration = { defaultFilter: { queue: queue.id } };
  const workflow = await scene.make(Workflow, {
    workspaceSid,
    friendlyName: "Support",
    configuration,
    assignmentCallbackUrl: "https://user:hush-hush@example.com/assignment",
  });
  const run = scene.newRun();
  const changed = { ...made.inputs, timeoutActivitySid: away.id };
  const outputs = [
    [Workspace, workspace.outs],
    [Activity, lunch.outs],
    [TaskQueue, queue.outs],
    [Workflow, workflow.outs],
    [WorkspaceDefaults, made.outs],
    [WorkspaceDefaults, (await update(run, WorkspaceDefaults, made.id, made.outs, changed)).outs],
    [WorkspaceDefaults, (await read(run, WorkspaceDefaults, made.id, made.outs)).props],
  ] as const;
  for (const [kind, outs] of outputs) {
    // the sdk marks callback URLs as secret at the top of the outputs, and nowhere else
    const others = Object.entries(outs).filter(([name]) => kind.properties[name]?.type !== "url");
    expect(JSON.stringify(Object.fromEntries(others)), kind.name).not.toContain("hush-hush");
  }
  expect(Object.keys(made.outs).sort()).toEqual([
    "__former",
    "__inputs",
    "accountSid",
    "dateCreated",
    "dateUpdated",
    "defaultActivityName",
    "defaultActivitySid",
    "links",
    "ownership",
    "sid",
    "timeoutActivityName",
    "timeoutActivitySid",
    "url",
    "workspaceSid",
  ]);
});

test("restores a built-in task queue on delete, and ignores that it is gone", async () => {
  const scene = await setScene();
  const { id: workspaceSid } = await scene.make(Workspace, { friendlyName: "Other", template: "FIFO" });
  const path = `/v1/Workspaces/${workspaceSid}/TaskQueues`;
  const news = { workspaceSid, friendlyName: "Sample Queue", maxReservedWorkers: 7, taskOrder: "LIFO" };
  const { id, outs } = await scene.make(TaskQueue, news);
  expect(outs).toMatchObject({ maxReservedWorkers: 7, taskOrder: "LIFO" });
  await remove(scene.newRun(), TaskQueue, id, outs);
  const after = await scene.context.client.fetch(`${path}/${id}`);
  expect(after).toMatchObject({ max_reserved_workers: 1, task_order: "FIFO" });

  await scene.context.client.remove(`/v1/Workspaces/${workspaceSid}`);
  await remove(scene.newRun(), TaskQueue, id, outs);
});

test("leaves the callback URLs of a built-in workflow as they are on delete", async () => {
  const scene = await setScene();
  const { id: workspaceSid } = await scene.make(Workspace, { friendlyName: "Other", template: "FIFO" });
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Sample Queue" });
  const news = {
    workspaceSid,
    friendlyName: "Default Fifo Workflow",
    configuration: { defaultFilter: { queue: queue.id } },
    assignmentCallbackUrl: "https://example.com/assignment",
    taskReservationTimeout: 60,
  };
  const { id, outs } = await scene.make(Workflow, news);
  await remove(scene.newRun(), Workflow, id, outs);
  expect(await scene.context.client.fetch(`/v1/Workspaces/${workspaceSid}/Workflows/${id}`)).toMatchObject({
    assignment_callback_url: "https://example.com/assignment",
    task_reservation_timeout: 120,
  });
});

test("restores the routing of a built-in workflow on delete, and keeps none of the program's keys for it", async () => {
  const scene = await setScene();
  const { id: workspaceSid } = await scene.make(Workspace, { friendlyName: "Other", template: "FIFO" });
  const { id: sample } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Sample Queue" });
  const { id: other } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Another" });
  const path = `/v1/Workspaces/${workspaceSid}/Workflows`;
  const [before] = await scene.context.client.list(path, "workflows");
  const { id, outs } = await scene.make(Workflow, {
    workspaceSid,
    friendlyName: "Default Fifo Workflow",
    configuration: { defaultFilter: { queue: "other" } },
    __sids: { taskQueues: { other, sample } },
  });
  expect(outs.__former).not.toHaveProperty("__sids");
  expect(JSON.stringify(outs.__former)).toContain(sample);
  const during = await scene.context.client.fetch(`${path}/${id}`);
  expect(during.configuration).toContain(other);
  await remove(scene.newRun(), Workflow, id, outs);
  const after = await scene.context.client.fetch(`${path}/${id}`);
  expect(JSON.parse(`${after.configuration}`)).toEqual(JSON.parse(`${before?.configuration}`));
});
