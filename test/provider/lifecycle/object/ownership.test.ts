import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { kinds } from "../../../../model/index.js";
import { check } from "../../../../provider/lifecycle/check.js";
import { create } from "../../../../provider/lifecycle/create.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import { isFresh } from "../../../../provider/lifecycle/object/ownership.js";
import { read } from "../../../../provider/lifecycle/read.js";
import { update } from "../../../../provider/lifecycle/update.js";
import type { Permission } from "../../../../provider/permissions.js";
import { failureOf, type Scene, setScene } from "../../support/scene.js";

const { TaskQueue, Workspace, WorkspaceDefaults, Activity } = kinds;

const permitted = (scene: Scene, ...names: Permission[]) => ({ ...scene.newRun(), permits: new Set(names) });

/** Creates a queue as in the Console; returns its SID and the inputs that declare it. */
async function makeByHand(scene: Scene, friendlyName = "Everyone") {
  const { workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}/TaskQueues`;
  const { sid } = await scene.context.client.create(path, { FriendlyName: friendlyName });
  scene.writes();
  return { path: `${path}/${sid}`, news: { workspaceSid, friendlyName: "Everyone" } satisfies JsonObject };
}

const reasonsOf = async (scene: Scene, news: JsonObject) =>
  (await check(scene.newRun(), TaskQueue, {}, news)).failures.map(({ reason }) => reason);

test("an adopted object stays when it is deleted, also after updates and reads, and the message names it", async () => {
  const scene = await setScene();
  const { path, news } = await makeByHand(scene);
  const { inputs } = await check(scene.newRun(), TaskQueue, {}, news);
  const made = await create(scene.newRun(), TaskQueue, inputs);
  expect(made.outs.ownership).toBe("adopted");
  const changed = await update(scene.newRun(), TaskQueue, made.id, made.outs, { ...inputs, maxReservedWorkers: 3 });
  const { props } = await read(scene.newRun(), TaskQueue, made.id, changed.outs);
  expect([changed.outs.ownership, props.ownership]).toEqual(["adopted", "adopted"]);
  await remove(scene.newRun(), TaskQueue, made.id, props);
  expect(scene.messages.at(-1)).toBe(
    `task queue "Everyone" (${made.id}) was adopted, not created by this stack, and stays: ` +
      "to delete adopted objects too, run `TASKROUTER_PERMIT=delete pulumi destroy`",
  );
  expect(await scene.context.client.fetch(path)).toMatchObject({ sid: made.id });
  await remove(permitted(scene, "delete"), TaskQueue, made.id, props);
  expect(await failureOf(scene.context.client.fetch(path))).toContain("404");
});

test("an equal object counts as created in a workspace of this stack, and state without a word counts as created", async () => {
  const scene = await setScene();
  const { path, news } = await makeByHand(scene);
  const { id, outs, inputs } = await scene.make(TaskQueue, news);
  expect(outs.ownership).toBe("created");
  expect(inputs.__workspace).toBe("created");
  const { ownership: _, ...released } = outs;
  expect((await read(scene.newRun(), TaskQueue, id, released)).props).not.toHaveProperty("ownership");
  await remove(scene.newRun(), TaskQueue, id, released);
  expect(await failureOf(scene.context.client.fetch(path))).toContain("404");
});

test("keeps the inputs of state as they are, with or without the ownership of the workspace", async () => {
  const scene = await setScene();
  const news = { workspaceSid: scene.workspaceSid, friendlyName: "Everyone", __workspace: "adopted" };
  const { inputs } = await scene.make(TaskQueue, { ...news, __workspace: "created" });
  expect((await check(scene.newRun(), TaskQueue, inputs, news)).inputs.__workspace).toBe("created");
  const { __workspace: _, ...released } = inputs;
  expect((await check(scene.newRun(), TaskQueue, released, news)).inputs).not.toHaveProperty("__workspace");
});

test("refuses a workspace that contains anything, names three ways on, and adopts it with permission only", async () => {
  const scene = await setScene();
  await makeByHand(scene);
  const news = { friendlyName: "Contact Center" };
  const { inputs, failures } = await check(scene.newRun(), Workspace, {}, news);
  const [reason = ""] = failures.map((failure) => failure.reason);
  expect(reason).toContain(`${scene.workspaceSid}, created `);
  expect(reason).toContain("this stack did not create it, and it contains 1 task queue");
  for (const way of ["existing: true", "TASKROUTER_PERMIT=adopt pulumi up", "another friendlyName"])
    expect(reason).toContain(way);
  expect(await failureOf(create(scene.newRun(), Workspace, inputs))).toBe(reason);
  const adopted = await create(permitted(scene, "adopt"), Workspace, inputs);
  expect(adopted).toMatchObject({ id: scene.workspaceSid, outs: { ownership: "adopted" } });
  await remove(scene.newRun(), Workspace, adopted.id, adopted.outs);
  expect(scene.messages.at(-1)).toContain(`workspace "Contact Center" (${adopted.id}) was adopted`);
});

test.each([
  ["Workflows", { FriendlyName: "W", Configuration: '{"task_routing":{}}' }, "1 workflow"],
  ["Activities", { FriendlyName: "Lunch" }, "1 activity"],
  ["Workers", { FriendlyName: "Ann" }, "1 worker"],
  ["TaskChannels", { FriendlyName: "Fax", UniqueName: "fax" }, "1 task channel"],
])("a workspace with one of the %s is not empty", async (collection, params, content) => {
  const scene = await setScene();
  await scene.context.client.create(`/v1/Workspaces/${scene.workspaceSid}/${collection}`, params);
  const { failures } = await check(scene.newRun(), Workspace, {}, { friendlyName: "Contact Center" });
  expect(failures[0]?.reason).toContain(`it contains ${content}\n`);
});

test("an empty workspace is what an interrupted run leaves: it counts as created within a day, and as adopted later", async () => {
  const scene = await setScene();
  const { inputs } = await check(scene.newRun(), Workspace, {}, { friendlyName: "Contact Center" });
  const again = await create(scene.newRun(), Workspace, inputs);
  expect(again).toMatchObject({ id: scene.workspaceSid, outs: { ownership: "created" } });
  const made = { sid: scene.workspaceSid, date_created: "2026-01-31T12:00:00Z" };
  expect(isFresh(made, Date.parse("2026-02-01T11:59:59Z"))).toBe(true);
  expect(isFresh(made, Date.parse("2026-02-01T12:00:00Z"))).toBe(false);
  expect(isFresh({ sid: scene.workspaceSid })).toBe(false);
});

test("changes a built-in object that differs only in a workspace of this stack", async () => {
  const scene = await setScene();
  const { id: workspaceSid } = await scene.make(Workspace, { friendlyName: "Other", template: "FIFO" });
  const news = { workspaceSid, friendlyName: "Sample Queue", maxReservedWorkers: 7 };
  expect((await reasonsOf(scene, news))[0]).toContain("      maxReservedWorkers: 1   # live; declared: 7");
  const { id, outs } = await scene.make(TaskQueue, news);
  expect(outs).toMatchObject({ maxReservedWorkers: 7, ownership: "created", __builtIn: true });
  await remove(scene.newRun(), TaskQueue, id, outs);
  expect(scene.messages.at(-1)).toContain("belongs to its workspace and stays");
});

test("leaves default activities that were already set in a workspace that this stack did not create", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}`;
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  await scene.context.client.update(path, { TimeoutActivitySid: lunch.id });
  const { id, outs } = await create(scene.context, WorkspaceDefaults, { workspaceSid, timeoutActivitySid: lunch.id });
  expect(outs.ownership).toBe("adopted");
  scene.writes();
  await remove(scene.newRun(), WorkspaceDefaults, id, outs);
  expect(scene.writes()).toEqual([]);
});

test("refuses a name that differs from a live one by spaces, letter case or accents, unless it is permitted", async () => {
  const scene = await setScene();
  for (const name of [" Everyone", "EVERYONE", "Évery\u200Bone", "every one"]) {
    const { path, news } = await makeByHand(scene, name);
    const [reason] = await reasonsOf(scene, news);
    expect(reason).toContain(`near it is live ${JSON.stringify(name)} (WQ`);
    expect(reason).toContain("TASKROUTER_PERMIT=near pulumi up");
    expect((await check(permitted(scene, "near"), TaskQueue, {}, news)).failures).toEqual([]);
    await scene.context.client.remove(path);
  }
});

test("does not take an object of the same program for a near name", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  await scene.make(TaskQueue, { workspaceSid, friendlyName: "Sales" });
  const { outs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "sales" });
  expect(outs).toMatchObject({ friendlyName: "sales", ownership: "created" });
});

test("recognizes an object of its own state under another name of a resource, and keeps its ownership", async () => {
  const scene = await setScene();
  const { path, news } = await makeByHand(scene);
  const sid = String(path.split("/").at(-1));
  const toState = (kind: string, id: string, ownership?: string) => [
    { kind, id, outputs: ownership === undefined ? {} : { ownership }, isRetained: false },
  ];
  const inputs = { friendlyName: "Contact Center" };
  for (const ownership of ["created", "adopted"] as const) {
    const run = scene.newRun({}, toState("Workspace", scene.workspaceSid, ownership));
    expect(await create(run, Workspace, inputs)).toMatchObject({ id: scene.workspaceSid, outs: { ownership } });
  }
  const checked = await check(scene.newRun(), TaskQueue, {}, news);
  const renamed = await create(scene.newRun({}, toState("TaskQueue", sid)), TaskQueue, checked.inputs);
  expect(renamed).toMatchObject({ id: sid, outs: { ownership: "created" } });
  const other = scene.newRun({}, toState("WorkspaceDefaults", scene.workspaceSid));
  expect(await failureOf(create(other, Workspace, inputs))).toContain("this stack did not create it");
});
