import { expect, test } from "vitest";
import { kinds } from "../../../model/index.js";
import { createContext } from "../../../provider/context.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { diff } from "../../../provider/lifecycle/diff.js";
import { read } from "../../../provider/lifecycle/read.js";
import { update } from "../../../provider/lifecycle/update.js";
import { account, failureOf, setScene } from "../support/scene.js";

const { Activity, TaskQueue, Workspace, WorkspaceDefaults } = kinds;

const OTHER = `AC${"2".repeat(32)}`;

const refusal = (setting: string) =>
  `this stack was applied to account ${account.sid}, but the credentials belong to account ${OTHER} (from ${setting}): ` +
  `no request was sent. Use the credentials of ${account.sid}, or apply to the other account with a stack of its own ` +
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
