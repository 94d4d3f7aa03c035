import type { ServerResponse } from "node:http";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { createClient, TwilioError } from "../../../provider/twilio/index.js";
import { errorOf, setScene } from "./support/client.js";
import { createFakeClock } from "./support/fake-clock.js";
import { json, refuse, type Seen } from "./support/server.js";
import { settingsFor, WORKFLOWS, WORKSPACE_SID } from "./support/settings.js";

const SID = `WW${"d".repeat(32)}`;
const OBJECT = `${WORKFLOWS}/${SID}`;
const MADE = { sid: SID, workspace_sid: WORKSPACE_SID };
const LIMITED = "Rate limit exceeded for target Workflow-Create";

test("repeats a create after a 429", async () => {
  const { client, server, clock } = await setScene((_, response, nth) =>
    nth < 3 ? refuse(response, 429, 20429, LIMITED) : json(response, 201, MADE),
  );
  await expect(client.create(WORKFLOWS, { FriendlyName: "a" })).resolves.toEqual(MADE);
  expect(server.seen).toHaveLength(3);
  expect(new Set(server.seen.map(({ body }) => body))).toEqual(new Set(["FriendlyName=a"]));
  expect(clock.sleeps.length).toBeGreaterThanOrEqual(2);
});

test("waits for Retry-After", async () => {
  const { client, clock } = await setScene((_, response, nth) =>
    nth === 1 ? refuse(response, 429, 20429, LIMITED, { "retry-after": "7" }) : json(response, 200, { sid: "WS1" }),
  );
  const start = clock.now();
  await client.fetch("/v1/Workspaces");
  expect(clock.now() - start).toBe(7_000);
});

test("tolerates 429 for minutes, and gives up in the end", async () => {
  const { client, server, clock } = await setScene((_, response) => refuse(response, 429, 20429, LIMITED));
  const start = clock.now();
  const error = await errorOf(client.create(WORKFLOWS, {}));
  expect(error).toMatchObject({ status: 429, code: 20429, outcome: "refused", reason: "status" });
  expect((error as Error).message).toMatch(
    /^HTTP 429, code 20429 on POST .*: Rate limit exceeded .*--parallel.*\(tried \d+ times\)$/,
  );
  expect(clock.now() - start).toBeGreaterThan(240_000);
  expect(clock.now() - start).toBeLessThan(400_000);
  expect(server.seen.length).toBeLessThan(200);
});

test.each([500, 502, 503, 504])(
  "a create answered by %i is not repeated, and its outcome is unknown",
  async (status) => {
    const { client, server } = await setScene((_, response) => refuse(response, status, 20500, "Internal"));
    const error = await errorOf(client.create(WORKFLOWS, {}));
    expect(error).toMatchObject({ status, outcome: "unknown" });
    expect((error as Error).message).toContain("it is not known whether it was created");
    expect(server.seen).toHaveLength(1);
  },
);

test.each(["fetch", "update", "remove"] as const)("repeats a %s after a 503", async (method) => {
  const { client, server } = await setScene((request, response, nth) =>
    nth === 1 ? refuse(response, 503, 20503, "Unavailable") : succeed(request, response),
  );
  await (method === "update" ? client.update(OBJECT, { FriendlyName: "b" }) : client[method](OBJECT));
  expect(server.seen).toHaveLength(2);
});

test("gives up on a failing update after half a minute, with unknown outcome", async () => {
  const { client, clock } = await setScene((_, response) => refuse(response, 503, 20503, "Unavailable"));
  const start = clock.now();
  expect(await errorOf(client.update(OBJECT, {}))).toMatchObject({ status: 503, outcome: "unknown" });
  expect(clock.now() - start).toBeGreaterThan(5_000);
  expect(clock.now() - start).toBeLessThanOrEqual(30_000);
});

test("does not count 429 against the time for broken connections", async () => {
  const { client } = await setScene((_, response, nth) => {
    if (nth <= 5) refuse(response, 429, 20429, LIMITED, { "retry-after": "20" });
    else if (nth === 6) refuse(response, 503, 20503, "Unavailable");
    else json(response, 200, { sid: SID });
  });
  await expect(client.update(OBJECT, {})).resolves.toEqual({ sid: SID });
});

test("does not repeat a refused request", async () => {
  const { client, server } = await setScene((_, response) => refuse(response, 400, 20001, "Invalid"));
  expect(await errorOf(client.update(OBJECT, {}))).toMatchObject({ status: 400, outcome: "refused" });
  expect(server.seen).toHaveLength(1);
});

test("reports unknown outcome if the connection drops after a create", async () => {
  const { client, server } = await setScene((_, response) => {
    response.destroy();
  });
  const error = await errorOf(client.create(WORKFLOWS, {}));
  expect(error).toMatchObject({ outcome: "unknown", reason: "lost", status: undefined });
  expect((error as Error).message).toMatch(/connection to 127\.0\.0\.1:\d+ broke before a whole answer came/);
  expect(server.seen).toHaveLength(1);
});

test("repeats an update or a removal after a dropped connection", async () => {
  const { client, server } = await setScene((request, response, nth) => {
    if (nth % 2 === 1) response.destroy();
    else succeed(request, response);
  });
  await client.update(OBJECT, {});
  await client.remove(OBJECT);
  expect(server.seen).toHaveLength(4);
});

test("reports unknown outcome for a create whose 2xx answer is cut off", async () => {
  const { client, server } = await setScene((_, response) => {
    response.writeHead(201, { "content-length": "1000" });
    response.write('{"sid":"WW');
    setImmediate(() => response.destroy());
  });
  expect(await errorOf(client.create(WORKFLOWS, {}))).toMatchObject({ outcome: "unknown", reason: "partial" });
  expect(server.seen).toHaveLength(1);
});

test("counts a refusal whose body was lost as a refusal", async () => {
  const { client, server } = await setScene((_, response) => {
    response.writeHead(400, { "content-length": "1000" });
    response.write('{"code":20001,');
    setImmediate(() => response.destroy());
  });
  expect(await errorOf(client.create(WORKFLOWS, {}))).toMatchObject({ status: 400, outcome: "refused" });
  expect(server.seen).toHaveLength(1);
});

test.each(['{"sid":"WW', "<html>", "[]", ""])(
  "a create whose 2xx answer is %j has an unknown outcome",
  async (text) => {
    const { client, server } = await setScene((_, response) => {
      response.writeHead(201, { "content-type": "text/html" }).end(text);
    });
    const error = await errorOf(client.create(WORKFLOWS, {}));
    expect(error).toMatchObject({ outcome: "unknown", reason: "unreadable" });
    expect((error as Error).message).toMatch(/is not from TaskRouter \(\d+ characters, text\/html\)/);
    expect(server.seen).toHaveLength(1);
  },
);

test("retries a refused connection, even for a create, and gives up within seconds", async () => {
  const port = await findClosedPort();
  const clock = createFakeClock();
  const client = createClient(settingsFor(`http://127.0.0.1:${port}`), { clock, env: {}, random: () => 0.9 });
  const start = clock.now();
  const error = await errorOf(client.create(WORKFLOWS, {}));
  expect(error).toBeInstanceOf(TwilioError);
  expect(error).toMatchObject({ outcome: "refused", reason: "unsent" });
  expect((error as Error).message).toContain(`cannot reach 127.0.0.1:${port} (ECONNREFUSED): nothing listens there`);
  expect(clock.sleeps.length).toBeGreaterThan(0);
  expect(clock.now() - start).toBeLessThanOrEqual(3_000);
  await client.close();
});

test("sends a create again if nothing listened the first time", async () => {
  const port = await findClosedPort();
  const clock = createFakeClock();
  const { createServer: createHttp } = await import("node:http");
  const server = createHttp((_, response) => json(response, 201, MADE));
  const sleep = clock.sleep;
  clock.sleep = async (ms, signal) => {
    if (!server.listening) await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    await sleep(ms, signal);
  };
  const client = createClient(settingsFor(`http://127.0.0.1:${port}`), { clock, env: {} });
  await expect(client.create(WORKFLOWS, {})).resolves.toEqual(MADE);
  await client.close();
  await new Promise((resolve) => server.close(resolve));
});

test("repeats an update after a time-out, and not a create", async () => {
  const limits = { headersTimeout: 50 };
  const { client, server } = await setScene(
    (request, response, nth) => {
      if (request.url === OBJECT && nth > 2) json(response, 200, { sid: SID });
    },
    { limits },
  );
  expect(await errorOf(client.create(WORKFLOWS, {}))).toMatchObject({ outcome: "unknown", reason: "timeout" });
  expect(server.seen).toHaveLength(1);
  await expect(client.update(OBJECT, {})).resolves.toEqual({ sid: SID });
  expect(server.seen).toHaveLength(3);
});

test("ends a slow answer after the time limit of the attempt", async () => {
  const { client } = await setScene(
    (_, response) => {
      response.writeHead(201, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 5);
      response.on("close", () => clearInterval(drip));
    },
    { limits: { attemptTimeout: 300 } },
  );
  const error = await errorOf(client.create(WORKFLOWS, {}));
  expect(error).toMatchObject({ outcome: "unknown", reason: "timeout" });
  expect((error as Error).message).toContain("no answer from 127.0.0.1:");
});

test("rejects an answer that is too large", async () => {
  const { client } = await setScene((_, response) => json(response, 200, { text: "x".repeat(5_000) }), {
    limits: { maxBodyBytes: 1_000 },
  });
  expect(await errorOf(client.fetch(OBJECT))).toMatchObject({ reason: "oversized", outcome: "refused" });
});

test("cancels a running call; the outcome of a create is then unknown", async () => {
  const controller = new AbortController();
  const { client } = await setScene(() => controller.abort());
  const error = await errorOf(client.create(WORKFLOWS, {}, { signal: controller.signal }));
  expect(error).toMatchObject({ reason: "cancelled", outcome: "unknown" });
  expect((error as Error).message).toMatch(/^canceled before 127\.0\.0\.1:\d+ answered POST/);
});

test("cancels a call that waits for its repetition", async () => {
  const controller = new AbortController();
  const { client, server, clock } = await setScene((_, response) => refuse(response, 429, 20429, LIMITED));
  const sleep = clock.sleep;
  clock.sleep = async (ms, signal) => {
    controller.abort();
    return sleep(ms, signal);
  };
  const error = await errorOf(client.create(WORKFLOWS, {}, { signal: controller.signal }));
  expect(error).toMatchObject({ reason: "cancelled", outcome: "refused" });
  expect(server.seen).toHaveLength(1);
});

test("sends nothing if a call is canceled before it starts, or after close", async () => {
  const { client, server } = await setScene((_, response) => json(response, 200, { sid: "WS1" }));
  const cancelled = { signal: AbortSignal.abort() };
  expect(await errorOf(client.fetch(OBJECT, cancelled))).toMatchObject({ reason: "cancelled" });
  await client.close();
  expect(await errorOf(client.create(WORKFLOWS, {}))).toMatchObject({ reason: "cancelled", outcome: "refused" });
  expect(server.seen).toHaveLength(0);
});

test("cancels every call by the signal of the client", async () => {
  const controller = new AbortController();
  const { client } = await setScene(
    (_, __, nth) => {
      if (nth === 3) controller.abort();
    },
    { signal: controller.signal },
  );
  const errors = await Promise.all([1, 2, 3].map(() => errorOf(client.fetch(OBJECT))));
  expect(errors.map((error) => (error as TwilioError).reason)).toEqual(["cancelled", "cancelled", "cancelled"]);
  const { client: late, server } = await setScene(() => undefined, { signal: controller.signal });
  expect(await errorOf(late.fetch(OBJECT))).toMatchObject({ reason: "cancelled" });
  expect(server.seen).toHaveLength(0);
});

/** Answers as TaskRouter does: an empty 204 to a DELETE, otherwise an object. */
function succeed({ method, url }: Seen, response: ServerResponse): void {
  if (method === "DELETE") response.writeHead(204).end();
  else json(response, 200, { sid: url.split("/").at(-1) });
}

async function findClosedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
