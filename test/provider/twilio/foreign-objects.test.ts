import { expect, test } from "vitest";
import { errorOf, setScene } from "./support/client.js";
import { json, refuse } from "./support/server.js";

const WORKSPACE = `WS${"a".repeat(32)}`;
const SID = `WQ${"b".repeat(32)}`;
const OTHER = `WQ${"c".repeat(32)}`;
const COLLECTION = `/v1/Workspaces/${WORKSPACE}/TaskQueues`;
const PATH = `${COLLECTION}/${SID}`;

test.each([
  ["GET", "it has no sid", {}],
  ["POST", "it has no sid", { sid: 7 }],
  ["GET", `it is "${OTHER}"`, { sid: OTHER }],
])("refuses an answer to %s that is another object, with method and path: %s", async (method, flaw, answer) => {
  const { client, server } = await setScene((_, response) => json(response, 200, answer));
  const error = await errorOf(method === "GET" ? client.fetch(PATH) : client.update(PATH, {}));
  expect(error).toMatchObject({ reason: "unreadable", method, path: PATH });
  expect(String((error as Error).message)).toContain(
    `on ${method} ${PATH} is not the object that was asked for, ${flaw}: nothing is known about the object`,
  );
  expect(server.seen.length).toBe(5);
});

test("refuses the answer to a create that has no sid, and does not repeat the create", async () => {
  const { client, server } = await setScene((_, response) => json(response, 201, {}));
  expect(await errorOf(client.create(COLLECTION, {}))).toMatchObject({ reason: "unreadable", outcome: "unknown" });
  expect(server.seen).toHaveLength(1);
});

const made = { sid: SID, workspace_sid: WORKSPACE };

test.each<[string, string, object]>([
  ["a queue without a workspace", COLLECTION, { sid: SID }],
  ["a queue of another workspace", COLLECTION, { ...made, workspace_sid: `WS${"d".repeat(32)}` }],
  ["a workspace without an account", "/v1/Workspaces", { sid: WORKSPACE }],
])("refuses %s as the answer to its create, whose outcome is then unknown", async (_, path, answer) => {
  const { client, server } = await setScene((_request, response) => json(response, 201, answer));
  expect(await errorOf(client.create(path, {}))).toMatchObject({ reason: "unreadable", outcome: "unknown" });
  expect(server.seen).toHaveLength(1);
});

test("accepts an object whose sid differs in the case of its digits", async () => {
  const upper = `WQ${"B".repeat(32)}`;
  const { client } = await setScene((_, response) => json(response, 200, { sid: upper }));
  expect(await client.fetch(PATH)).toEqual({ sid: upper });
});

test.each(["<html>Please log in</html>", '{"sid": "WQ'])(
  "asks for an object again after an answer like %j",
  async (text) => {
    const { client, server } = await setScene((_, response, nth) =>
      nth === 1 ? void response.writeHead(200).end(text) : json(response, 200, { sid: SID }),
    );
    expect(await client.fetch(PATH)).toEqual({ sid: SID });
    expect(server.seen).toHaveLength(2);
  },
);

test("refuses an object that is nested deeper than any of TaskRouter's", async () => {
  const deep = `{"sid":"${SID}","links":${"[".repeat(5000)}${"]".repeat(5000)}}`;
  const { client } = await setScene((_, response) => void response.writeHead(200).end(deep));
  expect(await errorOf(client.fetch(PATH))).toMatchObject({ reason: "unreadable" });
});

test("asks again for an object, and in a workspace, that were created a moment ago, and soon gives up", async () => {
  let isVisible = false;
  const { client, server, clock } = await setScene(({ method, url }, response, nth) => {
    const workspace = { sid: WORKSPACE, account_sid: `AC${"a".repeat(32)}` };
    if (nth === 1) json(response, 201, workspace);
    else if (nth % 2 === 0 && !isVisible) refuse(response, 404, 20404, "not found");
    else if (method === "POST") json(response, 201, made);
    else if (url.endsWith(WORKSPACE)) json(response, 200, { sid: WORKSPACE });
    else json(response, 200, { task_queues: [], meta: { next_page_url: null } });
  });
  await client.create("/v1/Workspaces", {});
  expect(await client.fetch(`/v1/Workspaces/${WORKSPACE}`)).toEqual({ sid: WORKSPACE });
  expect(await client.list(COLLECTION, "task_queues")).toEqual([]);
  expect(await client.create(COLLECTION, {})).toEqual(made);
  expect(server.seen).toHaveLength(7);

  await clock.sleep(30_000);
  isVisible = true;
  server.seen.length = 0;
  expect(await client.fetch(`/v1/Workspaces/${WORKSPACE}`)).toMatchObject({ sid: WORKSPACE });
  expect(server.seen).toHaveLength(1);
});

test("takes a 404 for an older object as an answer, and one for a new object after five attempts", async () => {
  const { client, server } = await setScene((_, response, nth) =>
    nth === 1 ? json(response, 201, made) : refuse(response, 404, 20404, "not found"),
  );
  await client.create(COLLECTION, {});
  expect(await errorOf(client.fetch(PATH))).toMatchObject({ isNotFound: true });
  expect(server.seen).toHaveLength(6);
  expect(await errorOf(client.fetch(`${COLLECTION}/${OTHER}`))).toMatchObject({ isNotFound: true });
  expect(server.seen).toHaveLength(7);
});
