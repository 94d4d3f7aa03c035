import { Pool } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../../provider/twilio/pace/clock.js";
import { type RawRequest, sendOnce } from "../../../provider/twilio/transport/send-once.js";
import { errorOf } from "./support/client.js";
import { type Answer, startServer } from "./support/server.js";

const LIMITS = { attemptTimeout: 10_000, maxBodyBytes: 1_000 };

async function prepare(answer: Answer) {
  const server = await startServer(answer);
  const pool = new Pool(server.url);
  onTestFinished(() => pool.destroy());
  const request: RawRequest = { origin: server.url, method: "POST", path: "/a", headers: {}, body: "x=1" };
  return { server, pool, request };
}

test("never sends a request that is canceled before the connection is open", async () => {
  const { server, pool, request } = await prepare((_, response) => void response.end("{}"));
  const controller = new AbortController();
  const sending = errorOf(sendOnce(pool, request, LIMITS, controller.signal));
  controller.abort();
  expect(await sending).toMatchObject({ type: "cancelled", isSent: false });
  // The pool comes to the canceled request first, then to this one.
  await expect(sendOnce(pool, request, LIMITS, new AbortController().signal)).resolves.toMatchObject({ status: 200 });
  expect(server.seen).toHaveLength(1);
});

test("sends nothing if the signal is already aborted", async () => {
  const { server, pool, request } = await prepare((_, response) => void response.end("{}"));
  expect(await errorOf(sendOnce(pool, request, LIMITS, AbortSignal.abort()))).toMatchObject({ isSent: false });
  expect(server.seen).toHaveLength(0);
});

test("reports an attempt as not sent if its time ends before the connection is open", async () => {
  const { server, request } = await prepare((_, response) => void response.end("{}"));
  // A connector that never comes to an end represents a host that accepts no connections.
  const pool = new Pool(server.url, { connect: () => undefined });
  onTestFinished(() => pool.destroy());
  const sending = sendOnce(pool, request, { ...LIMITS, attemptTimeout: 20 }, new AbortController().signal);
  expect(await errorOf(sending)).toMatchObject({ type: "unsent", code: "ATTEMPT_TIMEOUT", isSent: false });
  expect(server.seen).toHaveLength(0);
});

test("skips interim answers", async () => {
  const { pool, request } = await prepare((_, response) => {
    response.writeProcessing();
    response.writeEarlyHints({ link: "</a>; rel=preload" });
    response.writeHead(201, { "x-rate-limit-limit": "10" }).end('{"a":1}');
  });
  await expect(sendOnce(pool, request, LIMITS, new AbortController().signal)).resolves.toMatchObject({
    status: 201,
    headers: { "x-rate-limit-limit": "10" },
    text: '{"a":1}',
  });
});

test("joins a body in pieces without breaking characters", async () => {
  const bytes = Buffer.from('{"name":"Łódź 🚕"}');
  const { pool, request } = await prepare(async (_, response) => {
    for (const byte of bytes) {
      response.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  });
  const answer = await sendOnce(pool, request, LIMITS, new AbortController().signal);
  expect(answer.text).toBe(bytes.toString());
});

test("reports a request that cannot be made at once", async () => {
  const { pool, request } = await prepare((_, response) => void response.end("{}"));
  const broken = sendOnce(pool, { ...request, path: "no slash" }, LIMITS, new AbortController().signal);
  expect(await errorOf(broken)).toMatchObject({ type: "unsent", code: "UND_ERR_INVALID_ARG" });
  await pool.destroy();
  const late = sendOnce(pool, request, LIMITS, new AbortController().signal);
  expect(await errorOf(late)).toMatchObject({ type: "unsent", code: "UND_ERR_DESTROYED" });
});

test("provides a clock that advances, sleeps, and wakes on a signal", async () => {
  const before = systemClock.now();
  expect(Math.abs(before - Date.now())).toBeLessThan(60_000);
  await systemClock.sleep(-5);
  await systemClock.sleep(1.5, new AbortController().signal);
  expect(systemClock.now() - before).toBeGreaterThan(1);
  await expect(systemClock.sleep(60_000, AbortSignal.abort())).rejects.toThrow();
});
