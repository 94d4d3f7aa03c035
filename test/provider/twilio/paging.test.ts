import { expect, test } from "vitest";
import { errorOf, setScene } from "./support/client.js";
import { type Answer, json, refuse } from "./support/server.js";
import { WORKFLOWS } from "./support/settings.js";

const all = Array.from({ length: 2_345 }, (_, i) => ({ sid: `WW${i}`, friendly_name: `flow ${i}` }));

/** A list as TaskRouter pages it: the token is `PA` and the SID of the last object of the page before. */
function pages(origin: string): Answer {
  return (request, response) => {
    const query = new URL(request.url, "http://x").searchParams;
    const size = Number(query.get("PageSize"));
    const token = query.get("PageToken");
    const start = token === null ? 0 : all.findIndex(({ sid }) => `PA${sid}` === token) + 1;
    const page = all.slice(start, start + size);
    const last = page.at(-1);
    const hasMore = start + size < all.length;
    const next = hasMore ? `${origin}${WORKFLOWS}?PageSize=${size}&Page=1&PageToken=PA${last?.sid}` : null;
    json(response, 200, { workflows: page, meta: { key: "workflows", next_page_url: next } });
  };
}

test("fetches a list in pages of 1,000", async () => {
  const { client, server } = await setScene(pages("https://taskrouter.twilio.com"));
  await expect(client.list(WORKFLOWS, "workflows")).resolves.toEqual(all);
  expect(server.seen.map(({ url }) => url)).toEqual([
    `${WORKFLOWS}?PageSize=1000`,
    `${WORKFLOWS}?PageSize=1000&Page=1&PageToken=PAWW999`,
    `${WORKFLOWS}?PageSize=1000&Page=1&PageToken=PAWW1999`,
  ]);
});

test("sends filters with the list, and fetches an empty list in one call", async () => {
  const { client, server } = await setScene((_, response) =>
    json(response, 200, { workflows: [], meta: { next_page_url: null } }),
  );
  await expect(client.list(WORKFLOWS, "workflows", { FriendlyName: "Łódź & co" })).resolves.toEqual([]);
  const query = new URL(server.seen[0]?.url ?? "", "http://x").searchParams;
  expect(Object.fromEntries(query)).toEqual({ FriendlyName: "Łódź & co", PageSize: "1000" });
});

test.each([
  "https://evil.example",
  "http://169.254.169.254",
  "//evil.example",
  "https://user:password@evil.example",
  "http://127.0.0.1:1",
])("requests a next page at %s only from the configured origin", async (origin) => {
  const { client, server } = await setScene(pages(origin));
  await expect(client.list(WORKFLOWS, "workflows")).resolves.toHaveLength(all.length);
  expect(server.seen).toHaveLength(3);
  expect(new Set(server.seen.map(({ headers }) => headers.host))).toEqual(new Set([server.host]));
});

test("halves the size of a page that times out until it works", async () => {
  const answer = pages("");
  const { client, server } = await setScene(
    (request, response, nth) =>
      Number(/PageSize=(\d+)/.exec(request.url)?.[1]) > 300 ? undefined : answer(request, response, nth),
    { limits: { headersTimeout: 50 } },
  );
  await expect(client.list(WORKFLOWS, "workflows")).resolves.toEqual(all);
  const sizes = server.seen.map(({ url }) => Number(/PageSize=(\d+)/.exec(url)?.[1]));
  expect(sizes.slice(0, 3)).toEqual([1000, 500, 250]);
  expect(new Set(sizes.slice(2))).toEqual(new Set([250]));
  expect(sizes).toHaveLength(2 + 10);
});

test.each<[string, Answer]>([
  ["is larger than allowed", (_, response) => json(response, 200, { workflows: ["x".repeat(200_000)] })],
  ["answers 504", (_, response) => refuse(response, 504, 20504, "Gateway Timeout")],
  ["is cut short", (_, response) => void response.writeHead(200).end('{"workflows":[{"sid"')],
  [
    "breaks off",
    (_, response) => {
      response.writeHead(200, { "content-length": "9999" }).write("{");
      setImmediate(() => response.destroy());
    },
  ],
])("halves the size of a page that %s", async (_, fail) => {
  const answer = pages("");
  const { client, server, clock } = await setScene(
    (request, response, nth) => (nth === 2 ? fail(request, response, nth) : answer(request, response, nth)),
    { limits: { maxBodyBytes: 150_000 } },
  );
  await expect(client.list(WORKFLOWS, "workflows")).resolves.toEqual(all);
  const sizes = server.seen.map(({ url }) => Number(/PageSize=(\d+)/.exec(url)?.[1]));
  expect(sizes).toEqual([1000, 1000, 500, 500, 500]);
  expect(clock.sleeps).toEqual([]);
});

test("keeps the page size after a lost connection or a 503", async () => {
  const answer = pages("");
  const { client, server } = await setScene((request, response, nth) => {
    if (nth === 1) response.destroy();
    else if (nth === 3) refuse(response, 503, 20503, "Unavailable");
    else return answer(request, response, nth);
  });
  await expect(client.list(WORKFLOWS, "workflows")).resolves.toEqual(all);
  expect(server.seen.every(({ url }) => url.includes("PageSize=1000"))).toBe(true);
  expect(server.seen).toHaveLength(5);
});

test("reports a page that fails at every size", async () => {
  const { client, server } = await setScene((_, response) => void response.writeHead(200).end("<html>"));
  expect(await errorOf(client.list(WORKFLOWS, "workflows"))).toMatchObject({
    reason: "unreadable",
    outcome: "refused",
  });
  const sizes = server.seen.map(({ url }) => Number(/PageSize=(\d+)/.exec(url)?.[1]));
  // the smallest page is asked for again, as a single object is
  expect(sizes).toEqual([1000, 500, 250, 125, 62, 50, 50, 50, 50, 50]);
});

test("stops at pages that form a circle", async () => {
  const { client, server } = await setScene((_, response) =>
    json(response, 200, { workflows: [], meta: { next_page_url: `${WORKFLOWS}?PageSize=1000` } }),
  );
  const error = await errorOf(client.list(WORKFLOWS, "workflows"));
  expect((error as Error).message).toContain("its pages do not end");
  expect(server.seen).toHaveLength(1);
});

test("gives up on pages that never end", async () => {
  const { client, server } = await setScene(
    (_, response, nth) =>
      json(response, 200, { workflows: [], meta: { next_page_url: `${WORKFLOWS}?PageSize=1000&PageToken=PA${nth}` } }),
    { limits: { maxPages: 20 } },
  );
  expect(await errorOf(client.list(WORKFLOWS, "workflows"))).toMatchObject({ reason: "unreadable" });
  expect(server.seen).toHaveLength(20);
});

test.each<[string, unknown, string]>([
  ["no list", { meta: { next_page_url: null } }, 'has no list "workflows"'],
  ["a list of text", { workflows: ["a"], meta: {} }, 'has no list "workflows"'],
  ["no meta", { workflows: [] }, "does not say whether there are more pages"],
  ["a number for a URL", { workflows: [], meta: { next_page_url: 7 } }, "next_page_url is not a URL"],
  [
    "a URL of another kind",
    { workflows: [], meta: { next_page_url: "javascript:alert(1)" } },
    "next_page_url is not a web address",
  ],
  ["an invalid URL", { workflows: [], meta: { next_page_url: "http://[" } }, "next_page_url is not a URL"],
])("rejects an answer with %s", async (_, body, text) => {
  const { client } = await setScene((__, response) => json(response, 200, body));
  const error = await errorOf(client.list(WORKFLOWS, "workflows"));
  expect((error as Error).message).toContain(text);
});

test.each([undefined, ""])("counts a next page of %j as none", async (next) => {
  const { client } = await setScene((_, response) =>
    json(response, 200, { workflows: [{}], meta: { next_page_url: next } }),
  );
  await expect(client.list(WORKFLOWS, "workflows")).resolves.toEqual([{}]);
});
