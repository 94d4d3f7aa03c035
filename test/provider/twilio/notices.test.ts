import { expect, test } from "vitest";
import { errorOf, setScene } from "./support/client.js";
import { json, refuse } from "./support/server.js";

const WORKFLOWS = `/v1/Workspaces/WS${"a".repeat(32)}/Workflows`;
const LIMITED = "Rate limit exceeded";

test("says after 10 seconds of 429 what it waits for and until when, and repeats that every half minute", async () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const { client, clock } = await setScene((_, response) => refuse(response, 429, 20429, LIMITED), { log });
  const start = clock.now();
  await errorOf(client.list(WORKFLOWS, "workflows"));
  expect(lines[0]).toBe(
    "TaskRouter limits the account (429 on Workflow-List): waiting, 10 s so far, gives up after 5 min",
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.length).toBeLessThanOrEqual((clock.now() - start) / 30_000 + 1);
});

test("is silent about waits below 10 seconds", async () => {
  const lines: string[] = [];
  const { client } = await setScene(
    (_, response, nth) =>
      nth < 3 ? refuse(response, 429, 20429, LIMITED, { "retry-after": "4" }) : json(response, 200, { sid: "WS1" }),
    { log: (line) => void lines.push(line) },
  );
  await client.fetch("/v1/Workspaces");
  expect(lines).toEqual([]);
});

test("reports many waiting requests in one line", async () => {
  const lines: string[] = [];
  const { client } = await setScene(
    (_, response, nth) =>
      nth < 4 ? refuse(response, 429, 20429, LIMITED, { "retry-after": "11" }) : json(response, 200, { sid: "WS1" }),
    { log: (line) => void lines.push(line) },
  );
  await Promise.all([1, 2].map(() => client.fetch("/v1/Workspaces")));
  expect(lines).toEqual([
    "TaskRouter limits the account (429 on Workspace-List): waiting, 10 s so far, gives up after 5 min",
  ]);
});

test("says that an answer is slow, also one that sends a byte now and then", async () => {
  const lines: string[] = [];
  const { client, server } = await setScene(
    (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 5);
      response.on("close", () => clearInterval(drip));
    },
    { log: (line) => void lines.push(line), limits: { slowAfter: 10, attemptTimeout: 90, pageTimeout: 60 } },
  );
  expect(await errorOf(client.list(WORKFLOWS, "workflows"))).toMatchObject({ reason: "timeout", outcome: "refused" });
  expect(lines).toEqual([`no answer from ${server.url} yet (Workflow-List): waiting, 0 s so far, gives up after 0 s`]);
});

test("gives a slow list up after its time, with the number of objects so far", async () => {
  const page = (nth: number) => ({
    workflows: [{ sid: `WW${nth}` }],
    meta: { next_page_url: `${WORKFLOWS}?PageSize=1000&PageToken=PA${nth}` },
  });
  const scene = await setScene(async (_, response, nth) => {
    await scene.clock.sleep(250_000);
    json(response, 200, page(nth));
  });
  const error = await errorOf(scene.client.list(WORKFLOWS, "workflows"));
  expect(String((error as Error).message)).toBe(
    `the list on GET ${WORKFLOWS} was not complete after 10 min, with 3 objects so far: TaskRouter, or the network, is too slow now. Nothing was written; run again later`,
  );
});
