import { expect, test } from "vitest";
import { TwilioError } from "../../../provider/twilio/index.js";
import { errorOf, setScene } from "./support/client.js";
import { json, refuse } from "./support/server.js";
import { ACCOUNT_SID, KEY_SID, WORKFLOWS, WORKSPACE_SID } from "./support/settings.js";

const SID = `WW${"d".repeat(32)}`;

test("fetches an object by GET with Basic authentication, and returns it unchanged", async () => {
  const { client, server } = await setScene((_, response) => json(response, 200, { sid: SID, links: { a: null } }));
  await expect(client.fetch(`${WORKFLOWS}/${SID}`)).resolves.toEqual({ sid: SID, links: { a: null } });
  expect(server.seen).toHaveLength(1);
  expect(server.seen[0]).toMatchObject({ method: "GET", url: `${WORKFLOWS}/${SID}`, body: "" });
  const basic = Buffer.from(`${ACCOUNT_SID}:token-of-the-test`).toString("base64");
  expect(server.seen[0]?.headers).toMatchObject({ authorization: `Basic ${basic}`, accept: "application/json" });
});

test("sends an API key in place of the account", async () => {
  const { client, server } = await setScene(
    (_, response) => json(response, 200, { sid: "WS1" }),
    {},
    { username: KEY_SID },
  );
  await client.fetch("/v1/Workspaces");
  const basic = Buffer.from(`${KEY_SID}:token-of-the-test`).toString("base64");
  expect(server.seen[0]?.headers.authorization).toBe(`Basic ${basic}`);
});

test("posts a form for a create: leaves out undefined, sends blank, and keeps other characters", async () => {
  const made = { sid: SID, workspace_sid: WORKSPACE_SID };
  const { client, server } = await setScene((_, response) => json(response, 201, made));
  const params = { FriendlyName: "Łódź & co = 100%+", AssignmentCallbackUrl: "", Configuration: undefined };
  await expect(client.create(WORKFLOWS, params)).resolves.toEqual(made);
  expect(server.seen[0]?.method).toBe("POST");
  expect(server.seen[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(Object.fromEntries(new URLSearchParams(server.seen[0]?.body))).toEqual({
    FriendlyName: "Łódź & co = 100%+",
    AssignmentCallbackUrl: "",
  });
});

test("updates by POST and removes by DELETE with an empty answer", async () => {
  const { client, server } = await setScene((request, response) => {
    if (request.method === "DELETE") response.writeHead(204).end();
    else json(response, 200, { sid: SID });
  });
  await client.update(`${WORKFLOWS}/${SID}`, { TaskReservationTimeout: "30" });
  await expect(client.remove(`${WORKFLOWS}/${SID}`)).resolves.toBeUndefined();
  expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `POST ${WORKFLOWS}/${SID}`,
    `DELETE ${WORKFLOWS}/${SID}`,
  ]);
});

test("counts the removal of a missing object as done after a GET confirms it", async () => {
  const { client, server } = await setScene((_, response) => refuse(response, 404, 20404, "not found"));
  await expect(client.remove(`${WORKFLOWS}/${SID}`)).resolves.toBeUndefined();
  expect(server.seen.map(({ method }) => method)).toEqual(["DELETE", "GET"]);
});

test("reports a missing object on fetch", async () => {
  const { client } = await setScene((_, response) =>
    refuse(response, 404, 20404, `The requested resource /Workspaces/${WORKSPACE_SID} was not found`),
  );
  const error = await errorOf(client.fetch(`/v1/Workspaces/${WORKSPACE_SID}`));
  expect(error).toBeInstanceOf(TwilioError);
  expect(error).toMatchObject({ isNotFound: true, status: 404, code: 20404, outcome: "refused", method: "GET" });
});

test("uses one connection for consecutive calls", async () => {
  const { client, server } = await setScene((_, response) => json(response, 200, { sid: "WS1" }));
  for (let i = 0; i < 10; i++) await client.fetch("/v1/Workspaces");
  expect(server.seen).toHaveLength(10);
  expect(server.connections()).toBe(1);
});

test("never sends more than `connections` requests at a time", async () => {
  let now = 0;
  let most = 0;
  const limits = { connections: 6 };
  const { client } = await setScene(
    async (_, response) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      json(response, 200, { sid: "WS1" });
    },
    { limits },
  );
  await Promise.all(Array.from({ length: 60 }, () => client.fetch("/v1/Workspaces")));
  expect(most).toBeLessThanOrEqual(6);
  expect(most).toBeGreaterThan(1);
});

test.each([
  "/v1/Workspaces/..",
  "/v1/Workspaces/../Accounts",
  "/v1/Workspaces/a b",
  "/v1/Workspaces/WS1?PageSize=1",
  "/v1/Workspaces/%2e%2e/Accounts",
  "/v1/Workspaces/a%2Fb",
  "/v1/",
  "/v1//Workspaces",
  "https://evil.example/v1/Workspaces",
  "//evil.example/v1",
  "",
])("rejects the path %j before sending anything", async (path) => {
  const { client, server } = await setScene((_, response) => json(response, 200, { sid: "WS1" }));
  for (const call of [
    () => client.fetch(path),
    () => client.list(path, "workspaces"),
    () => client.create(path, {}),
    () => client.remove(path),
  ]) {
    expect(await errorOf(call())).toMatchObject({
      outcome: "refused",
      message: expect.stringContaining("is not a path"),
    });
  }
  expect(server.seen).toHaveLength(0);
});
