import { expect, test } from "vitest";
import { kinds } from "../../../../model/index.js";
import { check } from "../../../../provider/lifecycle/check.js";
import { create } from "../../../../provider/lifecycle/create.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import { failureOf, type Scene, setScene } from "../../support/scene.js";

const { Activity, TaskQueue, Workflow, Workspace, WorkspaceDefaults } = kinds;

const inputs = { friendlyName: "New" };

/** A run whose look comes before the create of another one: its list of workspaces does not have the other's. */
async function lookTooEarly(scene: Scene, path = "/v1/Workspaces", key = "workspaces") {
  const run = scene.newRun();
  await run.lists.all(path, key);
  return run;
}

const namesakes = async ({ context }: Scene) =>
  await context.client.list("/v1/Workspaces", "workspaces", { FriendlyName: "New" });

test("one run keeps the workspace and the other one deletes its own if both create it at the same moment", async () => {
  const scene = await setScene();
  const runs = [await lookTooEarly(scene), await lookTooEarly(scene)];
  const results = await Promise.allSettled(runs.map((run) => create(run, Workspace, inputs)));
  const [live, ...more] = await namesakes(scene);
  expect(more).toEqual([]);
  expect(results).toContainEqual(expect.objectContaining({ value: expect.objectContaining({ id: live?.sid }) }));
  expect(scene.messages.join("\n")).toMatch(
    /another run, or a person, created workspace "New" at the same moment \(WS\w{32}\): the one of this run \(WS\w{32}\) was deleted again/,
  );
});

test("the first of two twins stays as soon as the other one has gone", async () => {
  const scene = await setScene();
  const run = await lookTooEarly(scene);
  const { client } = run;
  // a twin that sorts after every other one appears during the create, and goes while this run waits
  let twins = 1;
  scene.onWait = async () => {
    if (scene.waits.length === 2) twins = 0;
  };
  const later = { sid: `WS${"f".repeat(32)}`, friendly_name: "New", date_created: "2999-01-01T00:00:00Z" };
  const list: typeof client.list = async (...call) => [...(await client.list(...call)), ...Array(twins).fill(later)];
  const { id } = await create({ ...run, client: { ...client, list }, lists: run.lists }, Workspace, inputs);
  expect(scene.waits).toEqual([500, 500]);
  expect((await namesakes(scene)).map(({ sid }) => sid)).toEqual([id]);
});

test("a run gives way to a person who created the workspace between its look and its create, and names both", async () => {
  const scene = await setScene();
  const run = await lookTooEarly(scene);
  const { sid } = await scene.context.client.create("/v1/Workspaces", { FriendlyName: "New" });
  await scene.context.client.create(`/v1/Workspaces/${sid}/TaskQueues`, { FriendlyName: "Theirs" });
  const failure = await failureOf(create(run, Workspace, inputs));
  expect(failure).toContain(`${sid}, created `);
  expect(failure).toContain("this stack did not create it, and it contains 1 task queue");
  expect((await namesakes(scene)).map((workspace) => workspace.sid)).toEqual([sid]);
});

test("says so if the other run has given way as well", async () => {
  const scene = await setScene();
  const run = await lookTooEarly(scene);
  const { client } = run;
  const earlier = { sid: `WS${"0".repeat(32)}`, friendly_name: "New", date_created: "2000-01-01T00:00:00Z" };
  const list: typeof client.list = async (path, key, query, options) =>
    query === undefined ? await client.list(path, key, query, options) : [earlier];
  const failure = await failureOf(create({ ...run, client: { ...client, list }, lists: run.lists }, Workspace, inputs));
  expect(failure).toContain('workspace "New" is not created: another run created one of that name at the same moment');
  expect(failure).toContain("Run the same command again");
  expect(await namesakes(scene)).toEqual([]);
});

test("keeps a new object that cannot be compared with others, with a warning", async () => {
  const scene = await setScene();
  const run = await lookTooEarly(scene);
  const list = async () => {
    throw new Error("HTTP 500 on GET /v1/Workspaces");
  };
  const { id } = await create({ ...run, client: { ...run.client, list }, lists: run.lists }, Workspace, inputs);
  expect((await namesakes(scene)).map(({ sid }) => sid)).toEqual([id]);
  expect(scene.messages.at(-1)).toContain('workspace "New" (');
  expect(scene.messages.at(-1)).toContain("was created, but not compared with others of that name: HTTP 500");
});

test("adopts the equal object of another run in an existing workspace, and deletes its own twin", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}`;
  for (const [kind, key, news] of [
    [Activity, "activities", { workspaceSid, friendlyName: "Lunch" }],
    [TaskQueue, "task_queues", { workspaceSid, friendlyName: "VIP" }],
    [Workflow, "workflows", { workspaceSid, friendlyName: "Support", configuration: {}, __sids: {} }],
  ] as const) {
    const { inputs: checked } = await check(scene.newRun(), kind, {}, news);
    const late = await lookTooEarly(scene, `${path}/${kind.collection}`, key);
    const first = await create(scene.newRun(), kind, checked);
    const second = await create(late, kind, checked);
    expect([first.outs.ownership, second.outs.ownership]).toEqual(["created", "adopted"]);
    expect(second.id).toBe(first.id);
    const live = await scene.context.client.list(`${path}/${kind.collection}`, key, {
      FriendlyName: news.friendlyName,
    });
    expect(live).toHaveLength(1);
  }
});

test("looks for no twins in a workspace that this stack created", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const before = scene.emulator.journal().length;
  await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  const calls = scene.emulator.journal(before).map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);
  expect(calls).toEqual(["GET Activities", "POST Activities"]);
});

test("waits before it adopts an empty workspace of this moment, and refuses it if another run fills it", async () => {
  const scene = await setScene();
  const news = { friendlyName: "Contact Center" };
  const { workspaceSid } = scene;
  scene.onWait = async () =>
    await scene.context.client.create(`/v1/Workspaces/${workspaceSid}/TaskQueues`, { FriendlyName: "Theirs" });
  const failure = await failureOf(create(scene.newRun(), Workspace, news));
  expect(failure).toContain("this stack did not create it, and it contains 1 task queue");
  expect(scene.waits).toHaveLength(1);
  expect(scene.waits[0]).toBeGreaterThan(10_000);
  expect(scene.messages.at(-1)).toMatch(
    /^workspace "Contact Center" \(WS\w{32}\) was created a moment ago and is empty: waiting \d+ s/,
  );
});

test("creates a workspace of its own if the other run deletes its empty one meanwhile", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  scene.onWait = async () => await scene.context.client.remove(`/v1/Workspaces/${workspaceSid}`);
  const { id } = await create(scene.newRun(), Workspace, { friendlyName: "Contact Center" });
  expect(id).not.toBe(workspaceSid);
});

test("restores Offline if a killed run had already set an activity of this stack in an existing workspace", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const path = `/v1/Workspaces/${workspaceSid}`;
  const lunch = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
  await scene.context.client.update(path, { TimeoutActivitySid: lunch.id });
  const state = [{ kind: "Activity", id: lunch.id, outputs: { ownership: "created" }, isRetained: false }];
  const news = { workspaceSid, timeoutActivitySid: lunch.id };
  const { id, outs } = await create(scene.newRun({}, state), WorkspaceDefaults, news);
  expect(outs.ownership).toBe("created");
  await remove(scene.newRun({}, state), WorkspaceDefaults, id, outs);
  expect(await scene.context.client.fetch(path)).toMatchObject({ timeout_activity_name: "Offline" });
  const adopted = state.map((resource) => ({ ...resource, outputs: { ownership: "adopted" } }));
  await scene.context.client.update(path, { TimeoutActivitySid: lunch.id });
  const theirs = await create(scene.newRun({}, adopted), WorkspaceDefaults, news);
  expect(theirs.outs.ownership).toBe("adopted");
});
