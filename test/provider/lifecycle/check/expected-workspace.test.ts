import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { kinds, UNKNOWN } from "../../../../model/index.js";
import { findUnexpected } from "../../../../provider/lifecycle/check/expected-workspace.js";

const SID = "WS00000000000000000000000000000001";

const ACCOUNT = {
  sid: "AC00000000000000000000000000000001",
  setting: "TWILIO_ACCOUNT_SID",
  baseUrl: "https://taskrouter.twilio.com",
};

/** Returns the reasons of the check of an object, and the workspaces that it reads. */
async function check(
  kind: keyof typeof kinds,
  news: JsonObject,
  { olds, expected = "Support", isChanged = true, hasAccount = true, verify = async () => undefined }: Case = {},
) {
  const read: string[] = [];
  const context = {
    account: hasAccount ? ACCOUNT : undefined,
    expectation: { setting: "taskrouter:expect", ...(expected !== null && { workspace: expected }) },
    verifyWorkspace: async (sid: string) => {
      read.push(sid);
      await verify();
    },
  };
  const reasons = await findUnexpected(context, kinds[kind], { olds, news, isChanged, hints: undefined });
  return { reasons, read };
}

interface Case {
  readonly olds?: JsonObject;
  readonly expected?: string | null;
  readonly isChanged?: boolean;
  readonly hasAccount?: boolean;
  readonly verify?: () => Promise<undefined>;
}

test.each<[string, JsonObject, Case]>([
  ["has the name", { friendlyName: "Support" }, {}],
  ["had the name and is renamed", { friendlyName: "Help" }, { olds: { friendlyName: "Support" } }],
  ["gets the name", { friendlyName: "Support" }, { olds: { friendlyName: "Help" } }],
  ["has a name that a preview does not know yet", { friendlyName: UNKNOWN }, {}],
  ["may have any name", { friendlyName: "Help" }, { expected: null }],
])("a workspace that %s is expected, and nothing is read", async (_, news, options) => {
  expect(await check("Workspace", news, options)).toEqual({ reasons: [], read: [] });
});

test.each<[string, Case]>([
  ["that is new", {}],
  ["that does not change", { olds: { friendlyName: "Help" }, isChanged: false }],
  ["without credentials", { hasAccount: false }],
])("a workspace %s is refused if it has another name, and nothing is read", async (_, options) => {
  const { reasons, read } = await check("Workspace", { friendlyName: "Help", workspaceSid: SID }, options);
  expect(reasons).toEqual([
    expect.stringMatching(
      /^this stack is meant for the workspace "Support" .*the workspace of this program is named "Help"/,
    ),
  ]);
  expect(read).toEqual([]);
});

test("the workspace of a changed object is read, and the reason to refuse it is the answer", async () => {
  expect(await check("TaskQueue", { workspaceSid: SID })).toEqual({ reasons: [], read: [SID] });
  const verify = async () => {
    throw new Error("meant for another");
  };
  expect(await check("TaskQueue", { workspaceSid: SID }, { verify })).toEqual({
    reasons: ["meant for another"],
    read: [SID],
  });
});

test.each<[string, JsonObject, Case]>([
  ["that does not change", { workspaceSid: SID }, { isChanged: false }],
  ["without credentials", { workspaceSid: SID }, { hasAccount: false }],
  ["in a workspace that a preview does not know yet", { workspaceSid: UNKNOWN }, {}],
  ["in any workspace", { workspaceSid: SID }, { expected: null }],
])("an object %s costs no request", async (_, news, options) => {
  expect(await check("TaskQueue", news, options)).toEqual({ reasons: [], read: [] });
});
