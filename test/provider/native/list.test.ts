import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { UNKNOWN } from "../../../model/index.js";
import { startPlugin } from "./support/plugin.js";

/** Two workspaces; the first has objects of every kind. */
async function makeTwo() {
  const plugin = await startPlugin();
  const { id: first } = await plugin.make("Workspace", "first", {});
  const { id: second } = await plugin.make("Workspace", "second", {});
  const inFirst = { workspaceSid: first };
  const lunch = await plugin.make("Activity", "lunch", { ...inFirst, available: false });
  const fax = await plugin.make("TaskChannel", "fax", { ...inFirst, friendlyName: "Fax" });
  const queue = await plugin.make("TaskQueue", "english", { ...inFirst, maxReservedWorkers: 7 });
  const spanish = await plugin.make("TaskQueue", "spanish", inFirst);
  const workflow = await plugin.make("Workflow", "support", {
    ...inFirst,
    taskQueues: { english: queue.id },
    configuration: { defaultFilter: { queue: "english" } },
    assignmentCallbackUrl: "https://user:hush@example.com/a",
  });
  const worker = await plugin.make("Worker", "Ann", { ...inFirst, attributes: { level: 3 } });
  const other = await plugin.make("TaskQueue", "other", { workspaceSid: second });
  await plugin.newRun();
  const start = plugin.emulator.journal().length;
  const requests = () => plugin.emulator.journal().slice(start);
  return { plugin, first, second, lunch, fax, queue, spanish, workflow, worker, other, requests };
}

test("lists the objects of every kind with names, and ids by which each is imported, with one request per kind", async () => {
  const world = await makeTwo();
  const { plugin, first, second, requests } = world;
  const listed = async (kind: string) => (await plugin.list(kind, { workspaceSid: first })).items;
  expect((await plugin.list("Workspace")).items).toEqual([
    { id: first, name: "first" },
    { id: second, name: "second" },
  ]);
  expect(await listed("WorkspaceDefaults")).toEqual([{ id: first, name: "first" }]);
  for (const [kind, name, { id }] of [
    ["Activity", "lunch", world.lunch],
    ["TaskChannel", "fax", world.fax],
    ["TaskQueue", "english", world.queue],
    ["Workflow", "support", world.workflow],
    ["Worker", "Ann", world.worker],
  ] as const) {
    const items = await listed(kind);
    expect(items).toContainEqual({ id: `${first}/${id}`, name });
    expect((await plugin.read(kind, name, `${first}/${id}`)).id).toBe(id);
  }
  const kinds = ["Activities", "TaskChannels", "TaskQueues", "Workers", "Workflows"];
  expect(
    requests()
      .filter(({ path }) => kinds.some((kind) => path.endsWith(`/${kind}`)))
      .map(({ method, path }) => `${method} ${path.split("/").at(-1)}`)
      .sort(),
  ).toEqual(kinds.map((kind) => `GET ${kind}`));
});

test("lists all workspaces of the account if the query names none", async () => {
  const { plugin, first, second, queue, spanish, other } = await makeTwo();
  const { items } = await plugin.list("TaskQueue");
  expect(items.map(({ id }) => id)).toEqual([
    `${first}/${queue.id}`,
    `${second}/${other.id}`,
    `${first}/${spanish.id}`,
  ]);
});

test.each<[string, JsonObject, string[]]>([
  ["TaskQueue", { friendlyName: "spanish" }, ["spanish"]],
  ["TaskQueue", { friendlyName: "Spanish" }, []],
  ["TaskQueue", { maxReservedWorkers: 7 }, ["english"]],
  ["TaskQueue", { maxReservedWorkers: 7, friendlyName: "spanish" }, []],
  ["TaskQueue", { targetWorkers: "1==1" }, ["english", "other", "spanish"]],
  ["TaskChannel", { uniqueName: "fax" }, ["fax"]],
  ["Worker", { friendlyName: "ANN" }, ["Ann"]],
  ["Workspace", { prioritizeQueueOrder: "LIFO" }, []],
  ["Workspace", { multiTaskEnabled: true }, ["first", "second"]],
])("%s with the filter %j", async (kind, query, names) => {
  const { plugin } = await makeTwo();
  expect((await plugin.list(kind, query)).items.map(({ name }) => name)).toEqual(names);
});

test("pages have at most the size that the caller asks for, and end at the limit", async () => {
  const { plugin } = await makeTwo();
  const first = await plugin.list("TaskQueue", {}, { size: 2 });
  expect(first.items.map(({ name }) => name)).toEqual(["english", "other"]);
  const second = await plugin.list("TaskQueue", {}, { size: 2, token: first.next });
  expect(second).toMatchObject({ items: [{ name: "spanish" }], next: "" });
  expect(await plugin.list("TaskQueue", {}, { limit: 1 })).toMatchObject({ items: [{ name: "english" }], next: "" });
});

test("a query with a value that is not known yet has no list, and no request is sent", async () => {
  const { plugin, requests } = await makeTwo();
  const page = await plugin.list("Workflow", { workspaceSid: UNKNOWN });
  expect(page).toEqual({ items: [], next: "", isComputed: true });
  expect(requests()).toEqual([]);
});

test.each<[string, JsonObject, string, RegExp]>([
  ["Workflows", {}, "", /no resource type "taskrouter:index:Workflows"/],
  [
    "Workflow",
    { friendlyname: "x" },
    "",
    /workflows cannot be filtered by "friendlyname", did you mean "friendlyName"\?/,
  ],
  [
    "Workflow",
    { assignmentCallbackUrl: "x" },
    "",
    /cannot be filtered by "assignmentCallbackUrl".*taskReservationTimeout/,
  ],
  ["Workspace", { workspaceSid: `WS${"1".repeat(32)}` }, "", /workspaces cannot be filtered by "workspaceSid"/],
  ["Activity", { available: "false" }, "", /available must be a boolean, not "false"/],
  ["Activity", { workspaceSid: "WS1" }, "", /workspaceSid must be WS and 32 hexadecimal digits, not "WS1"/],
  ["Activity", { workspaceSid: `WS${"1".repeat(32)}` }, "", /HTTP 404/],
  ["Activity", { connection: "eu" }, "", /connection "eu"/],
  ["Activity", {}, "x", /the continuation token is not from this provider/],
])("a list of %s with the query %j and the token %j is refused with the reason", async (kind, query, token, reason) => {
  const plugin = await startPlugin();
  await expect(plugin.list(kind, query, { token })).rejects.toMatchObject({
    details: expect.stringMatching(reason) as unknown,
  });
});
