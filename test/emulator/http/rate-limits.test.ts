import { describe, expect, test } from "vitest";
import { createRateLimiter } from "../../../emulator/http/rate-limiter.js";
import { createCaller, OTHER_ACCOUNT, open, refusal, TIME } from "../support.js";

const CREATE = { FriendlyName: "x" };
const rateHeaders = (headers: Headers) =>
  ["limit", "remaining", "config"].map((name) => headers.get(`x-rate-limit-${name}`));

describe("a rate limit", () => {
  test("is averaged over ten seconds of the given clock, in any period", async () => {
    const time = { now: TIME };
    const { caller } = await open({ rateLimits: { "Workspace-Create": 0.3 }, clock: () => time.now });
    const statuses = [];
    for (const pause of [0, 0, 4_000, 0, 5_999, 1, 0, 0, 4_000, 6_000, 0]) {
      time.now += pause;
      statuses.push((await caller.post("/v1/Workspaces", CREATE)).status);
    }
    expect(statuses).toEqual([201, 201, 201, 429, 429, 201, 201, 429, 201, 201, 201]);
  });

  test("can be averaged over another period", async () => {
    const time = { now: TIME };
    const options = { rateLimits: { "Workspace-Create": 2 }, rateLimitWindow: 1, clock: () => time.now };
    const { caller } = await open(options);
    const statuses = [];
    for (const pause of [0, 0, 999, 1]) {
      time.now += pause;
      statuses.push((await caller.post("/v1/Workspaces", CREATE)).status);
    }
    expect(statuses).toEqual([201, 201, 429, 201]);
  });

  test("is refused in TaskRouter's words, and the request is not carried out", async () => {
    const { caller } = await open({ rateLimits: { "Workspace-Create": 0.2 }, clock: () => TIME });
    for (const remaining of ["1", "0"]) {
      const first = await caller.post("/v1/Workspaces", CREATE);
      expect(rateHeaders(first.headers)).toEqual(["0.2", remaining, "Workspace-Create"]);
    }
    const answer = await caller.post("/v1/Workspaces", CREATE);
    expect(answer.body).toEqual(refusal(429, 20429, "Rate limit exceeded for target Workspace-Create"));
    expect(rateHeaders(answer.headers)).toEqual(["0.2", "0", "Workspace-Create"]);
    expect(answer.headers.has("retry-after")).toBe(false);
    const list = await caller.get("/v1/Workspaces");
    expect(list.body.workspaces).toHaveLength(2);
    expect(rateHeaders(list.headers)).toEqual([null, null, "Workspace-List"]);
  });

  test.each([
    [0.1, "10"],
    [0.03, "34"],
    [0.15, "10"],
  ])("of %d per second says after how many whole seconds to retry, rounded up", async (rate, seconds) => {
    const options = { rateLimits: { "Workspace-Create": rate }, sendRetryAfter: true, clock: () => TIME };
    const { caller } = await open(options);
    await caller.post("/v1/Workspaces", CREATE);
    expect((await caller.post("/v1/Workspaces", CREATE)).headers.get("retry-after")).toBe(seconds);
  });

  test("counts each workspace separately", async () => {
    const options = { rateLimits: { "Worker-List": 0.1 }, clock: () => TIME };
    const { caller } = await open(options);
    const [first, second] = [await caller.post("/v1/Workspaces", CREATE), await caller.post("/v1/Workspaces", CREATE)];
    const list = async (sid: unknown) => (await caller.get(`/v1/Workspaces/${sid}/Workers`)).status;
    expect(await list(first.body.sid)).toBe(200);
    expect(await list(second.body.sid)).toBe(200);
    expect(await list(first.body.sid)).toBe(429);
    expect(await list(`WS${String(second.body.sid).slice(2).toUpperCase()}`)).toBe(429);
  });

  test.each([
    ["Tasks", "Task-List", "EvaluateTaskAttributes", "a == 1"],
    ["Workers", "Worker-List", "TargetWorkersExpression", "a == 1"],
    ["TaskQueues", "TaskQueue-List", "EvaluateWorkerAttributes", "{}"],
  ])("counts lists of %s that evaluate expressions under a key of their own", async (kind, key, parameter, value) => {
    const evaluating = `${key}-${parameter}`;
    const { caller } = await open({ rateLimits: { [evaluating]: 0.1 }, clock: () => TIME });
    const { body } = await caller.post("/v1/Workspaces", CREATE);
    const list = (query = "") => caller.get(`/v1/Workspaces/${body.sid}/${kind}?${query}`);
    const query = new URLSearchParams({ [parameter]: value }).toString();
    const first = await list(query);
    expect([first.status, ...rateHeaders(first.headers)]).toEqual([200, "0.1", "0", evaluating]);
    expect((await list(query)).body.message).toBe(`Rate limit exceeded for target ${evaluating}`);
    const plain = await list();
    expect([plain.status, ...rateHeaders(plain.headers)]).toEqual([200, null, null, key]);
  });

  test("is in force by choice if its number is published: 3 requests per second that evaluate expressions", async () => {
    const { caller } = await open({ publishedRateLimits: "on", clock: () => TIME });
    const { body } = await caller.post("/v1/Workspaces", CREATE);
    const list = async () => {
      const query = new URLSearchParams({ TargetWorkersExpression: "a == 1" });
      return (await caller.get(`/v1/Workspaces/${body.sid}/Workers?${query}`)).status;
    };
    for (let count = 0; count < 30; count += 1) expect(await list()).toBe(200);
    expect(await list()).toBe(429);
  });

  test("applies to each of very many workspaces, and is free again after its period", async () => {
    const time = { now: TIME };
    const limiter = createRateLimiter({ "Task-List": 0.1 }, 10);
    for (let count = 0; count < 2_500; count += 1) {
      time.now += 20;
      expect(limiter.take(`WS${count}`, "Task-List", time.now)).toMatchObject({ isAllowed: true, remaining: 0 });
    }
    expect(limiter.take("WS2499", "Task-List", time.now)).toMatchObject({ isAllowed: false, wait: 10_000 });
    expect(limiter.take("WS0", "Task-List", time.now)).toMatchObject({ isAllowed: true });
  });

  test("counts each account and each operation separately", async () => {
    const options = { rateLimits: { "Workspace-Create": 0.1, "Workspace-List": 0.1 }, clock: () => TIME };
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
