import { expect, test } from "vitest";
import { kinds } from "../../../../model/index.js";
import { createContext } from "../../../../provider/context.js";
import { check } from "../../../../provider/lifecycle/check.js";
import { create } from "../../../../provider/lifecycle/create.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import { diff } from "../../../../provider/lifecycle/diff.js";
import { read } from "../../../../provider/lifecycle/read.js";
import { update } from "../../../../provider/lifecycle/update.js";
import { account, failureOf, setScene } from "../../support/scene.js";

const { Activity, TaskQueue, Workspace, WorkspaceDefaults } = kinds;

const OTHER = `AC${"2".repeat(32)}`;

const refusal = (setting: string) =>
  `this stack was applied to account ${account.sid}, but the credentials belong to account ${OTHER} (from ${setting}): ` +
  `no request was sent. The account of the stack comes from its state. Use the credentials of ${account.sid}, or apply to the other account with a stack of its own ` +
  "(`pulumi stack init`)";

test.each([Workspace, TaskQueue, Activity, WorkspaceDefaults])(
  "refuses to compare, read, update and delete an object of another account, without a request: $name",
  async (kind) => {
    const scene = await setScene();
    const { emulator, workspaceSid } = scene;
    const parent = kind === Workspace ? {} : { workspaceSid };
    const name = kind === WorkspaceDefaults ? {} : { friendlyName: "Offline" };
    const { id, inputs, outs } = await scene.make(kind, { ...parent, ...name });
    const before = emulator.journal().length;
    const other = () => scene.newRun({ accountSid: OTHER });
    const calls = [
      async () => diff(other(), kind, id, outs, inputs),
      () => read(other(), kind, id, outs),
      () => update(other(), kind, id, outs, inputs),
      () => remove(other(), kind, id, outs),
    ];
    for (const call of calls) expect(await failureOf(call())).toBe(refusal("taskrouter:accountSid"));
    expect(emulator.journal(before)).toEqual([]);
    expect((await read(scene.newRun(), kind, id, outs)).id).toBe(id);
  },
);

test("names the environment variable that names the other account", async () => {
  const scene = await setScene();
  const { id, inputs, outs } = await scene.make(Workspace, { friendlyName: "Other" });
  const env = { TWILIO_ACCOUNT_SID: OTHER, TWILIO_AUTH_TOKEN: account.token };
  const failure = failureOf(
    (async () =>
      diff(
        createContext(() => undefined, env),
        Workspace,
        id,
        outs,
        inputs,
      ))(),
  );
  expect(await failure).toBe(refusal("TWILIO_ACCOUNT_SID"));
});

test("compares without credentials, and regardless of the letter case of the account SID", async () => {
  const scene = await setScene();
  const { id, inputs, outs } = await scene.make(Workspace, { friendlyName: "Other" });
  const none = createContext(() => undefined, {});
  expect(diff(none, Workspace, id, outs, inputs).changes).toBe(false);
  const lower = { ...outs, accountSid: `AC${"a".repeat(32)}` };
  const upper = scene.newRun({ accountSid: `AC${"A".repeat(32)}` });
  expect(diff(upper, Workspace, id, lower, inputs).changes).toBe(false);
});

test("refuses an account that the stack does not expect in check and diff, also without a request", async () => {
  const scene = await setScene();
  const { id, inputs, outs } = await scene.make(Workspace, { friendlyName: "Other" });
  const env = { TWILIO_ACCOUNT_SID: OTHER, TWILIO_AUTH_TOKEN: account.token };
  const run = createContext((key) => ({ accountSid: account.sid })[key], env);
  const expected = `this stack is meant for account ${account.sid} (taskrouter:accountSid), but the credentials belong to`;
  expect(await failureOf((async () => diff(run, Workspace, id, outs, inputs))())).toContain(expected);
  expect(await failureOf(check(run, Workspace, inputs, inputs))).toContain(expected);
});

test("reports a second object of another account in one short line", async () => {
  const scene = await setScene();
  const { id, inputs, outs } = await scene.make(Workspace, { friendlyName: "Other" });
  const run = scene.newRun({ accountSid: OTHER });
  const failures = [1, 2].map(() => failureOf((async () => diff(run, Workspace, id, outs, inputs))()));
  expect(await failures[0]).toBe(refusal("taskrouter:accountSid"));
  expect(await failures[1]).toBe(refusal("taskrouter:accountSid").split(":").slice(0, 2).join(":"));
});

test("refuses the answers of an API key that belongs to another account, and reports what it created", async () => {
  const scene = await setScene();
  const keySid = OTHER.replace("AC", "SK");
  const run = scene.newRun({ apiKeySid: keySid, apiKeySecret: "secret" });
  const inputs = { friendlyName: "Fresh" };
  const made = await create(run, Workspace, inputs);
  const told =
    `taskrouter:accountSid names account ${account.sid}, but the API key ${keySid} belongs to account ${OTHER}, as the ` +
    `answers of TaskRouter show. Use a key of ${account.sid}, or set taskrouter:accountSid to ${OTHER}`;
  expect(scene.messages).toContain(`warning: ${told}. ${made.id} was written there`);
  const next = scene.newRun({ apiKeySid: keySid, apiKeySecret: "secret" });
  expect(await failureOf(next.lists.all("/v1/Workspaces", "workspaces"))).toBe(`${told}. Nothing was written`);
  expect(await failureOf(next.client.fetch(`/v1/Workspaces/${made.id}`))).toBe(`${told}. Nothing was written`);
});

test("refuses every request of a run with the settings of an earlier up", async () => {
  const scene = await setScene();
  const config: Record<string, string> = {
    accountSid: account.sid,
    authToken: account.token,
    baseUrl: scene.emulator.url,
  };
  const contextWith = (present: Record<string, string | undefined> | undefined) =>
    createContext(
      (key) => config[key],
      {},
      () => undefined,
      {
        listResources: async () => undefined,
        listState: async () => undefined,
        canceled: new AbortController().signal,
        readNewerConfig: async () => present && new Map(Object.entries(present)),
      },
    );
  const before = scene.emulator.journal().length;
  const moved = contextWith({ ...config, authToken: undefined, baseUrl: "http://127.0.0.1:1", region: "ie1" });
  const path = `/v1/Workspaces/${scene.workspaceSid}`;
  expect(await failureOf(moved.client.fetch(path))).toBe(
    `the stack's configuration has changed since the last \`pulumi up\`: taskrouter:baseUrl ("${scene.emulator.url}" then, ` +
      '"http://127.0.0.1:1" now), taskrouter:region (not set then, "ie1" now). The engine gives this command the settings of ' +
      "then, so no request was sent. Add `--run-program` to use those of now, or run `pulumi up` first",
  );
  const calls = [
    moved.client.list("/v1/Workspaces", "workspaces"),
    moved.client.peek("/v1/Workspaces", "workspaces"),
    moved.client.create("/v1/Workspaces", {}),
    moved.client.update(path, {}),
    moved.client.remove(path),
  ];
  for (const call of calls) expect(await failureOf(call)).toContain('"http://127.0.0.1:1" now)');
  expect(scene.emulator.journal(before)).toEqual([]);
  const { baseUrl: _, ...others } = config;
  expect(await failureOf(contextWith(others).client.fetch(path))).toContain("not set now");
  for (const same of [undefined, { ...config, authToken: undefined }, { ...config, accountSid: undefined }])
    expect(await contextWith(same).client.fetch(path)).toMatchObject({ sid: scene.workspaceSid });
});
