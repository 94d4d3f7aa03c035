import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { type Kind, kinds } from "../../../model/index.js";
import type { Context } from "../../../provider/context.js";
import { LOOKUP, lookUp } from "../../../provider/lifecycle/look-up.js";
import { setScene } from "../support/scene.js";

const { Activity, TaskQueue, Workspace } = kinds;

async function find(context: Context, kind: Kind, query: JsonObject, more: JsonObject = {}): Promise<JsonObject> {
  const { id, props } = await lookUp(() => context, kind, { ...more, [LOOKUP]: query });
  expect({ id, query: props[LOOKUP] }).toEqual({ id: "look-up", query });
  expect(props.workspaceSid).toBe(more.workspaceSid ?? null);
  return props.found as JsonObject;
}

test("finds one object by its name and by its SID", async () => {
  const { context, make, workspaceSid } = await setScene();
  const { id } = await make(TaskQueue, { workspaceSid, friendlyName: "Everyone", maxReservedWorkers: 3 });
  const expected = { sid: id, friendlyName: "Everyone", maxReservedWorkers: 3, workspaceSid };
  expect(await find(context, TaskQueue, { friendlyName: "Everyone" }, { workspaceSid })).toMatchObject(expected);
  expect(await find(context, TaskQueue, { sid: id }, { workspaceSid })).toMatchObject(expected);
});

test("finds all objects, or all of one name, as a list", async () => {
  const { context, workspaceSid } = await setScene();
  const all = await find(context, Activity, { isList: true }, { workspaceSid });
  const names = (all.objects as JsonObject[]).map(({ friendlyName }) => friendlyName);
  expect(names.sort()).toEqual(["Available", "Offline", "Unavailable"]);
  const some = await find(context, Activity, { isList: true, friendlyName: "Offline" }, { workspaceSid });
  expect(some.objects).toMatchObject([{ friendlyName: "Offline" }]);
  expect(await find(context, Activity, { isList: true, friendlyName: "Lunch" }, { workspaceSid })).toEqual({
    objects: [],
  });
});

test("says where an object is missing, which name may be meant, and which names exist", async () => {
  const { context, make, workspaceSid } = await setScene();
  const failureOf = async (query: JsonObject) => (await find(context, TaskQueue, query, { workspaceSid })).failure;
  expect(await failureOf({ friendlyName: "English" })).toBe(
    `no task queue named "English" in workspace ${workspaceSid}; there are: none`,
  );
  await make(TaskQueue, { workspaceSid, friendlyName: "English" });
  await make(TaskQueue, { workspaceSid, friendlyName: "Sales" });
  expect(await failureOf({ friendlyName: "Englisch" })).toBe(
    `no task queue named "Englisch" in workspace ${workspaceSid}, did you mean "English"?; there are: "English", "Sales"`,
  );
  const sid = `WQ${"0".repeat(32)}`;
  expect(await failureOf({ sid })).toBe(
    `no task queue ${sid} in workspace ${workspaceSid}: the SID may belong to another account or workspace`,
  );
});

test("lists the existing names only up to 20 of them", async () => {
  const { context, workspaceSid, newRun } = await setScene();
  const path = `/v1/Workspaces/${workspaceSid}/TaskQueues`;
  const create = (FriendlyName: string) => context.client.create(path, { FriendlyName });
  for (let at = 1; at <= 20; at += 1) await create(`Queue ${at}`);
  const failureOf = async () =>
    (await find(newRun(), TaskQueue, { friendlyName: "Unheard-of" }, { workspaceSid })).failure;
  expect(await failureOf()).toContain('"Queue 20"');
  await create("Queue 21");
  expect(await failureOf()).toBe(`no task queue named "Unheard-of" in workspace ${workspaceSid}`);
});

test("refuses to choose between two workspaces of one name", async () => {
  const { context, newRun } = await setScene();
  const made = [1, 2].map(() => context.client.create("/v1/Workspaces", { FriendlyName: "Twin" }));
  const sids = (await Promise.all(made)).map(({ sid }) => String(sid));
  const { failure } = await find(newRun(), Workspace, { friendlyName: "Twin" });
  expect(failure).toMatch(
    /^2 objects in account AC1+ \(from taskrouter:accountSid\) have the name "Twin" \(WS\w+, WS\w+\): look the workspace up by its SID$/,
  );
  for (const sid of sids) expect(failure).toContain(sid);
});

test("reports a failed request as the answer, and hides the password in a callback URL", async () => {
  const { context, newRun } = await setScene();
  const refused = await find(newRun({ baseUrl: "http://127.0.0.1:1" }), Workspace, { sid: `WS${"0".repeat(32)}` });
  expect(refused.failure).toContain("127.0.0.1:1");
  const url = "https://user:hush-hush@example.com/events";
  const { sid } = await context.client.create("/v1/Workspaces", { FriendlyName: "Secret", EventCallbackUrl: url });
  const found = await find(newRun(), Workspace, { sid: String(sid) });
  expect(found).toMatchObject({ sid, friendlyName: "Secret" });
  expect(JSON.stringify(found)).not.toContain("hush-hush");
});
