import { describe, expect, test } from "vitest";
import { createCaller, OTHER_ACCOUNT, open, refusal, TIME } from "../support.js";

const CREATE = { FriendlyName: "x" };
const rateHeaders = (headers: Headers) =>
  ["limit", "remaining", "config"].map((name) => headers.get(`x-rate-limit-${name}`));

describe("a rate limit", () => {
  test("allows one request, then one per interval of the given clock", async () => {
    const time = { now: TIME };
    const { caller } = await open({ rateLimits: { "Workspace-Create": 10 }, clock: () => time.now });
    const statuses = [];
    for (const pause of [0, 0, 99, 1, 0, 100, 5_000, 0]) {
      time.now += pause;
      statuses.push((await caller.post("/v1/Workspaces", CREATE)).status);
    }
    expect(statuses).toEqual([201, 429, 429, 201, 429, 201, 201, 429]);
  });

  test("is refused in TaskRouter's words, and the request is not carried out", async () => {
    const { caller } = await open({ rateLimits: { "Workspace-Create": 1 }, clock: () => TIME });
    const first = await caller.post("/v1/Workspaces", CREATE);
    expect(rateHeaders(first.headers)).toEqual(["1", "0", "Workspace-Create"]);
    const answer = await caller.post("/v1/Workspaces", CREATE);
    expect(answer.body).toEqual(refusal(429, 20429, "Rate limit exceeded for target Workspace-Create"));
    expect(rateHeaders(answer.headers)).toEqual(["1", "0", "Workspace-Create"]);
    expect(answer.headers.has("retry-after")).toBe(false);
    const list = await caller.get("/v1/Workspaces");
    expect(list.body.workspaces).toHaveLength(1);
    expect(rateHeaders(list.headers)).toEqual([null, null, "Workspace-List"]);
  });

  test.each([
    [0.5, "2"],
    [0.4, "3"],
    [10, "1"],
  ])("of %d per second says after how many whole seconds to retry, rounded up", async (rate, seconds) => {
    const options = { rateLimits: { "Workspace-Create": rate }, sendRetryAfter: true, clock: () => TIME };
    const { caller } = await open(options);
    await caller.post("/v1/Workspaces", CREATE);
    expect((await caller.post("/v1/Workspaces", CREATE)).headers.get("retry-after")).toBe(seconds);
  });

  test("counts each account and each operation separately", async () => {
    const options = { rateLimits: { "Workspace-Create": 1, "Workspace-List": 1 }, clock: () => TIME };
    const { caller, url, reset } = await open(options);
    const other = createCaller(url, OTHER_ACCOUNT);
    expect((await caller.post("/v1/Workspaces", CREATE)).status).toBe(201);
    expect((await caller.get("/v1/Workspaces")).status).toBe(200);
    expect((await other.post("/v1/Workspaces", CREATE)).status).toBe(201);
    expect((await caller.get("/v1/Workspaces")).status).toBe(429);
    reset();
    expect((await caller.get("/v1/Workspaces")).status).toBe(200);
  });

  test.each([
    [{ "Workflow-Crate": 1 }, "rate limit 'Workflow-Crate' is unknown: known are Activity-Create, Activity-Delete"],
    [{ "Workflow-Create": 0 }, "rate limit 'Workflow-Create' must be a number of requests a second above 0, but is 0"],
  ])("of %j is rejected at the start", async (rateLimits, message) => {
    await expect(open({ rateLimits: rateLimits as unknown as Record<string, number> })).rejects.toThrow(message);
  });
});
