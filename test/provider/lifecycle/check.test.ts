import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { type Kind, kinds, SIDS, UNKNOWN } from "../../../model/index.js";
import { check } from "../../../provider/lifecycle/check.js";
import { diff } from "../../../provider/lifecycle/diff.js";
import { facetClaim } from "../../../provider/lifecycle/object/objects.js";
import { type Scene, setScene } from "../support/scene.js";

const { Activity, TaskQueue, Workflow, Workspace, WorkspaceDefaults } = kinds;
const sid = (prefix: string) => `${prefix}${"0".repeat(31)}1`;
const WS = sid("WS");

/** The reasons why a new object is refused, and the number of requests that it takes to know. */
async function checkNew({ context, emulator }: Scene, kind: Kind, news: JsonObject, olds: JsonObject = {}) {
  const before = emulator.journal().length;
  const { failures } = await check(context, kind, olds, news);
  return { reasons: failures.map(({ reason }) => reason), requests: emulator.journal().length - before };
}

describe("check, without a request,", () => {
  test.each<[string, Kind, JsonObject, string]>([
    [
      "refuses an unknown property, and suggests a known one",
      Activity,
      { workspaceSid: WS, friendlyName: "A", availble: true },
      'availble is not a property of an activity, did you mean "available"?',
    ],
    [
      "names a kind with its article",
      Workflow,
      { workspaceSid: WS, friendlyName: "A", configuration: {}, timeout: 5 },
      "timeout is not a property of a workflow",
    ],
    [
      "calls the defaults of a workspace by the article of what exists once",
      WorkspaceDefaults,
      { workspaceSid: WS, friendlyName: "A" },
      `friendlyName is not a property of the ${WorkspaceDefaults.noun}`,
    ],
    [
      "refuses a key in an expression that has no SID",
      TaskQueue,
      {
        workspaceSid: WS,
        friendlyName: "Q",
        targetWorkers: "activity_sid != '${activities.lunchh.sid}'",
        [SIDS]: { activities: { lunch: sid("WA") } },
      },
      'targetWorkers names "lunchh", but `activities` has no such key, did you mean "lunch"?',
    ],
    [
      "refuses a key in routing that has no SID",
      Workflow,
      {
        workspaceSid: WS,
        friendlyName: "W",
        configuration: { defaultFilter: { queue: "everyone" } },
        [SIDS]: { taskQueues: {} },
      },
      'configuration.defaultFilter.queue names "everyone", but `taskQueues` has no such key',
    ],
  ])("%s", async (_, kind, news, reason) => {
    const scene = await setScene();
    const { reasons, requests } = await checkNew(scene, kind, news);
    expect(reasons[0]).toBe(reason);
    expect(requests).toBe(0);
  });

  test.each<[string, Kind, JsonObject]>([
    ["undefined members", Activity, { workspaceSid: UNKNOWN, friendlyName: "A", other: undefined } as never],
    [
      "an object of a workspace that is created in the same run",
      TaskQueue,
      { workspaceSid: UNKNOWN, friendlyName: "Q" },
    ],
    [
      "an expression that is not known yet",
      TaskQueue,
      { workspaceSid: UNKNOWN, friendlyName: "Q", targetWorkers: UNKNOWN },
    ],
    [
      "keys whose SIDs are not known yet",
      TaskQueue,
      { workspaceSid: UNKNOWN, friendlyName: "Q", targetWorkers: "a != '${activities.x.sid}'", [SIDS]: UNKNOWN },
    ],
    [
      "text that looks like a key where none can be",
      Activity,
      { workspaceSid: UNKNOWN, friendlyName: "${activities.x.sid}" },
    ],
    ["defaults of a workspace", WorkspaceDefaults, { workspaceSid: WS, timeoutActivitySid: sid("WA") }],
  ])("accepts %s", async (_, kind, news) => {
    expect(await checkNew(await setScene(), kind, news)).toEqual({ reasons: [], requests: 0 });
  });
});

describe("check of the live workspace", () => {
  test("refuses SIDs that the workspace does not contain, of activities and of queues", async () => {
    const scene = await setScene();
    const { workspaceSid } = scene;
    const where = `is not in workspace ${workspaceSid}: it was deleted, or belongs to another workspace or account`;
    const queue = { workspaceSid, friendlyName: "Q", reservationActivitySid: sid("WA") };
    expect((await checkNew(scene, TaskQueue, queue)).reasons).toEqual([`activity ${sid("WA")} ${where}`]);
    const configuration = { defaultFilter: { queue: sid("WQ") } };
    const workflow = { workspaceSid, friendlyName: "W", configuration };
    expect((await checkNew(scene, Workflow, workflow)).reasons).toEqual([`task queue ${sid("WQ")} ${where}`]);
  });

  test("accepts those that it contains, also if they were created a moment ago", async () => {
    const scene = await setScene();
    const { workspaceSid } = scene;
    await checkNew(scene, TaskQueue, { workspaceSid, friendlyName: "Q", reservationActivitySid: sid("WA") });
    const lunch = await scene
      .newRun()
      .client.create(`/v1/Workspaces/${workspaceSid}/Activities`, { FriendlyName: "L" });
    const queue = { workspaceSid, friendlyName: "Q", reservationActivitySid: `${lunch.sid}` };
    expect((await checkNew(scene, TaskQueue, queue)).reasons).toEqual([]);
  });

  test("asks nothing about an object that stays as it is", async () => {
    const scene = await setScene();
    const { workspaceSid } = scene;
    const { inputs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Q" });
    expect(await checkNew(scene, TaskQueue, inputs, inputs)).toEqual({ reasons: [], requests: 0 });
  });
});

describe("diff", () => {
  test("claims what stays, and neither what is replaced nor the workspace of a facet", async () => {
    const scene = await setScene();
    const { workspaceSid } = scene;
    const { id, outs, inputs } = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
    const defaults = await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: id });
    const next = scene.newRun();
    const moved = diff(next, Activity, id, outs, { ...inputs, workspaceSid: UNKNOWN });
    expect(moved).toEqual({ changes: true, replaces: ["workspaceSid"], deleteBeforeReplace: false });
    expect(diff(next, WorkspaceDefaults, defaults.id, defaults.outs, defaults.inputs).changes).toBe(false);
    expect([...next.claimed]).toEqual([]);
    expect(diff(next, Activity, id, outs, { ...inputs, available: true }).replaces).toEqual([]);
    expect([...next.claimed]).toEqual([id]);
  });

  test("and create claim the defaults of each workspace separately", async () => {
    const scene = await setScene();
    const { workspaceSid } = scene;
    const { id } = await scene.make(Activity, { workspaceSid, friendlyName: "Lunch" });
    await scene.make(WorkspaceDefaults, { workspaceSid, timeoutActivitySid: id });
    expect(scene.context.claimed).toContain(facetClaim({ workspaceSid }));
    expect(facetClaim({ workspaceSid })).not.toBe(facetClaim({ workspaceSid: WS }));
    expect(scene.context.claimed).not.toContain(facetClaim({ workspaceSid: WS }));
  });
});

test("Workspace is checked without a request for its own SID", async () => {
  const scene = await setScene();
  const { reasons } = await checkNew(scene, Workspace, { friendlyName: "Other" });
  expect(reasons).toEqual([]);
});

test("a SID that is written down in a workspace that the run creates is refused, as far as that is certain", async () => {
  const scene = await setScene();
  const [queue, activity] = [sid("WQ"), sid("WA")];
  const routed = { workspaceSid: UNKNOWN, friendlyName: "S", configuration: { defaultFilter: { queue } } };
  const reasonsOf = async (kind: Kind, news: JsonObject, state: Parameters<Scene["newRun"]>[1]) =>
    (await check(scene.newRun({}, state), kind, {}, news)).failures.map(({ reason }) => reason);
  expect(await reasonsOf(Workflow, routed, [])).toEqual([
    `task queue ${queue} belongs to another workspace, because this run creates the workspace: declare the task queue in this program and pass its \`id\`, or look the existing workspace up with \`getWorkspace\``,
  ]);
  const defaults = { workspaceSid: UNKNOWN, timeoutActivitySid: activity };
  expect(await reasonsOf(WorkspaceDefaults, defaults, [])).toEqual([
    expect.stringContaining(`activity ${activity} belongs to another workspace`),
  ]);
  expect(await reasonsOf(TaskQueue, { workspaceSid: UNKNOWN, friendlyName: "Q" }, [])).toEqual([]);
  // its SID may be unknown only because it changes too
  const workspace = { kind: "Workspace", id: WS, outputs: {}, isRetained: false };
  expect(await reasonsOf(Workflow, routed, [workspace])).toEqual([]);
  expect(await reasonsOf(Workflow, routed, undefined)).toEqual([]);
});
