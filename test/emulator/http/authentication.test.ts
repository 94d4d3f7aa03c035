import { describe, expect, test } from "vitest";
import { ACCOUNT, createCaller, OTHER_ACCOUNT, open, refusal } from "../support.js";

const KEY = `SK${"a".repeat(32)}`;

describe("credentials", () => {
  test.each([
    ["no header", undefined],
    ["another scheme", "Bearer abc"],
    ["no colon", `Basic ${Buffer.from(ACCOUNT).toString("base64")}`],
    ["an empty secret", `Basic ${Buffer.from(`${ACCOUNT}:`).toString("base64")}`],
    ["a SID of another kind", `Basic ${Buffer.from(`WS${"a".repeat(32)}:x`).toString("base64")}`],
    ["a SID that is too short", `Basic ${Buffer.from("ACaaa:x").toString("base64")}`],
    ["no base64", "Basic ???"],
  ])("are refused with 401 for %s", async (_, authorization) => {
    const { url } = await open();
    const response = await fetch(`${url}/v1/Workspaces`, { headers: authorization ? { authorization } : {} });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(refusal(401, 20003, "Authenticate"));
  });

  test("are checked before the path", async () => {
    const { url } = await open();
    expect((await fetch(`${url}/v1/Nothing`)).status).toBe(401);
  });

  test("may be any well-formed account SID, each an account of its own", async () => {
    const { url, caller } = await open();
    const { body } = await caller.post("/v1/Workspaces", { FriendlyName: "Mine" });
    const other = createCaller(url, OTHER_ACCOUNT);
    const path = `/v1/Workspaces/${body.sid}`;
    expect(body.account_sid).toBe(ACCOUNT);
    expect((await other.get("/v1/Workspaces")).body.workspaces).toEqual([]);
    for (const attempt of [other.get(path), other.post(path, { FriendlyName: "x" }), other.remove(path)]) {
      const answer = await attempt;
      expect(answer.body).toEqual(refusal(404, 20404, `The requested resource /Workspaces/${body.sid} was not found`));
    }
    expect((await caller.get(path)).status).toBe(200);
  });

  test("for an API key belong to the account with the same digits", async () => {
    const { url, caller } = await open();
    const { body } = await caller.post("/v1/Workspaces", { FriendlyName: "Mine" });
    const answer = await createCaller(url, KEY, "secret").get(`/v1/Workspaces/${body.sid}`);
    expect(answer.body.account_sid).toBe(ACCOUNT);
  });

  test("must be among the named accounts, if there are any", async () => {
    const { url } = await open({ accounts: [`${ACCOUNT}:right:token`, `${KEY}:secret`] });
    const statusOf = async (user: string, secret: string) =>
      (await createCaller(url, user, secret).get("/v1/Workspaces")).status;
    expect(await statusOf(ACCOUNT, "right:token")).toBe(200);
    expect(await statusOf(KEY, "secret")).toBe(200);
    expect(await statusOf(ACCOUNT, "wrong")).toBe(401);
    expect(await statusOf(KEY, "right:token")).toBe(401);
    expect(await statusOf(OTHER_ACCOUNT, "right:token")).toBe(401);
  });

  test.each(["AC123:token", ACCOUNT, `${ACCOUNT}:`])(
    "cannot be named as %s, and the error does not contain the token",
    async (named) => {
      await expect(open({ accounts: [named] })).rejects.toThrow(
        "account 1 must be SID:TOKEN, the SID being AC or SK and 32 hex digits",
      );
    },
  );
});
