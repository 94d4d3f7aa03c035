import { expect, test } from "vitest";
import { kinds } from "../../model/index.js";
import { createContext } from "../../provider/context.js";
import { readExpectation } from "../../provider/guards/index.js";
import { check } from "../../provider/lifecycle/check.js";
import { create } from "../../provider/lifecycle/create.js";
import { remove } from "../../provider/lifecycle/delete.js";
import { LOOKUP, lookUp } from "../../provider/lifecycle/look-up.js";
import { read } from "../../provider/lifecycle/read.js";
import { update } from "../../provider/lifecycle/update.js";
import { account, failureOf, setScene } from "./support/scene.js";

const { Workspace, TaskQueue } = kinds;

const OTHER = 'this stack is meant for the workspace "Flex" (taskrouter:expect.workspace), but';

test.each<[string | undefined, object]>([
  [undefined, {}],
  ["", {}],
  ['{"workspace":"Flex"}', { workspace: "Flex" }],
  [`{"accountSid":"${account.sid}"}`, { accountSid: account.sid }],
])("%s is the expectation %j", (text, expected) => {
  expect(readExpectation(text, "taskrouter:expect")).toEqual({ setting: "taskrouter:expect", ...expected });
});

test.each<[string, string]>([
  ["Flex", "taskrouter:expect must be a map: use `pulumi config set --path taskrouter:expect.accountSid AC…`"],
  ["[]", "taskrouter:expect must be a map"],
  ['{"Workspace":"x"}', 'taskrouter:expect has the unknown key "Workspace", did you mean "workspace"?'],
  ['{"workspace":5}', "taskrouter:expect.workspace must be text"],
  ['{"accountSid":"AC1"}', "taskrouter:expect.accountSid must be an account SID"],
])("refuses %s", (text, expected) => {
  expect(() => readExpectation(text, "taskrouter:expect")).toThrow(expected);
});

test("refuses the credentials of another account before any request", async () => {
  const { newRun, emulator, workspaceSid } = await setScene();
  const expected = `AC${"9".repeat(32)}`;
  const seen = emulator.journal().length;
  const settings = { accountSid: account.sid, authToken: account.token, baseUrl: emulator.url };
  const values: Record<string, string> = { ...settings, expect: JSON.stringify({ accountSid: expected }) };
  const context = createContext((key) => values[key], {});
  const news = { workspaceSid, friendlyName: "Q" };
  expect(await failureOf(check(context, TaskQueue, {}, news))).toContain(
    `this stack is meant for account ${expected} (taskrouter:expect.accountSid), but the credentials belong to account ${account.sid}`,
  );
  expect(() => context.client).toThrow("no request was sent");
  expect(emulator.journal().length).toBe(seen);
  const right = newRun({ expect: JSON.stringify({ accountSid: account.sid.toLowerCase().replace("ac", "AC") }) });
  expect((await check(right, TaskQueue, {}, news)).failures).toEqual([]);
});

test("every operation in a workspace of another name is refused, and only its name is read", async () => {
  const { newRun, make, emulator, workspaceSid } = await setScene();
  const queue = await make(TaskQueue, { workspaceSid, friendlyName: "Q" });
  const seen = emulator.journal().length;
  const context = newRun({ expect: '{"workspace":"Flex"}' });
  const news = { ...queue.inputs, maxReservedWorkers: 2 };
  const { failures } = await check(context, TaskQueue, queue.inputs, news);
  expect(failures.map(({ reason }) => reason)).toEqual([expect.stringContaining(OTHER)]);
  const operations = [
    create(context, TaskQueue, { ...news, friendlyName: "New" }),
    update(context, TaskQueue, queue.id, queue.outs, news),
    read(context, TaskQueue, queue.id, queue.outs),
    remove(context, TaskQueue, queue.id, queue.outs),
  ];
  for (const operation of operations)
    expect(await failureOf(operation)).toContain(`${OTHER} workspace ${workspaceSid} is named "Contact Center"`);
  const asked = emulator.journal().slice(seen);
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET /v1/Workspaces/${workspaceSid}`]);
});

test("an unchanged object costs no request, and the expected workspace one per run", async () => {
  const { newRun, make, emulator, workspaceSid } = await setScene();
  const queue = await make(TaskQueue, { workspaceSid, friendlyName: "Q" });
  const seen = emulator.journal().length;
  const context = newRun({ expect: '{"workspace":"Contact Center"}' });
  expect((await check(context, TaskQueue, queue.inputs, queue.inputs)).failures).toEqual([]);
  expect(emulator.journal().length).toBe(seen);
  const news = { ...queue.inputs, maxReservedWorkers: 2 };
  await check(context, TaskQueue, queue.inputs, news);
  await update(context, TaskQueue, queue.id, queue.outs, news);
  const asked = emulator.journal().slice(seen);
  expect(asked.filter(({ path }) => path === `/v1/Workspaces/${workspaceSid}`)).toHaveLength(1);
});

test("a new workspace has the expected name, and a rename is allowed under either name", async () => {
  const { newRun } = await setScene();
  const context = newRun({ expect: '{"workspace":"Flex"}' });
  const checked = async (olds: string | undefined, news: string) =>
    (await check(context, Workspace, olds === undefined ? {} : { friendlyName: olds }, { friendlyName: news })).failures
      .length;
  expect(await checked(undefined, "Other")).toBe(1);
  expect(await checked(undefined, "Flex")).toBe(0);
  expect(await checked("Flex", "Flex 2")).toBe(0);
  expect(await checked("Old", "Flex")).toBe(0);
  expect(await checked("Old", "Old")).toBe(1);
  expect(await failureOf(context.client.create("/v1/Workspaces", { FriendlyName: "Other" }))).toContain(
    `${OTHER} the workspace to be created is named "Other"`,
  );
  const made = await context.client.create("/v1/Workspaces", { FriendlyName: "Flex" });
  expect(await context.client.update(`/v1/Workspaces/${made.sid}`, { FriendlyName: "Flex 2" })).toMatchObject({
    friendly_name: "Flex 2",
  });
});

test("a look-up of another workspace fails, and a workspace that is gone is reported as that", async () => {
  const { newRun, workspaceSid, emulator } = await setScene();
  const context = newRun({ expect: '{"workspace":"Flex"}' });
  const found = async (query: Record<string, string>) =>
    (await lookUp(() => context, Workspace, { [LOOKUP]: query })).props.found;
  expect(await found({ friendlyName: "Contact Center" })).toEqual({ failure: expect.stringContaining(OTHER) });
  expect(await found({ sid: workspaceSid })).toEqual({ failure: expect.stringContaining(OTHER) });
  const gone = `WS${"0".repeat(32)}`;
  expect(await found({ sid: gone })).toEqual({ failure: expect.stringContaining(`no workspace ${gone}`) });
  expect(emulator.journal().every(({ method }) => method === "GET" || method === "POST")).toBe(true);
});
