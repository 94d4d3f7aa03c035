import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createRequestPattern } from "../../../emulator/faults/request-pattern.js";
import type { Fault } from "../../../emulator/index.js";
import { open, openWorkspace, refusal } from "../support.js";

const CREATE = "Workspace-Create";
const create = { FriendlyName: "x" };

async function countWorkspaces(caller: { get(path: string): Promise<{ body: Record<string, unknown> }> }) {
  return ((await caller.get("/v1/Workspaces")).body.workspaces as unknown[]).length;
}

describe("a fault", () => {
  test.each([
    [429, 20429, "Rate limit exceeded for target Workspace-Create"],
    [500, 20500, "Internal Server Error"],
    [503, 20503, "Service Unavailable"],
    [401, 20003, "Authenticate"],
    [403, 20403, "Forbidden"],
    [404, 20404, "The requested resource /Workspaces was not found"],
  ] as const)("of status %d is answered and changes nothing", async (status, code, message) => {
    const { caller } = await open({ faults: [{ kind: "status", status, operation: CREATE, times: 1, retryAfter: 7 }] });
    const answer = await caller.post("/v1/Workspaces", create);
    expect(answer.body).toEqual(refusal(status, code, message));
    expect(answer.status).toBe(status);
    expect(answer.headers.get("retry-after")).toBe(status < 429 ? null : "7");
    expect(await countWorkspaces(caller)).toBe(0);
    expect((await caller.post("/v1/Workspaces", create)).status).toBe(201);
  });

  test("with a status sends no Retry-After unless it is given", async () => {
    const { caller } = await open({ faults: [{ kind: "status", status: 429 }] });
    expect((await caller.get("/v1/Workspaces")).headers.has("retry-after")).toBe(false);
  });

  test("with a status can let the request take effect", async () => {
    const { caller } = await open({ faults: [{ kind: "status", status: 503, operation: CREATE, takesEffect: true }] });
    expect((await caller.post("/v1/Workspaces", create)).status).toBe(503);
    expect(await countWorkspaces(caller)).toBe(1);
  });

  test("drops the connection before the request takes effect", async () => {
    const { caller, journal } = await open({ faults: [{ kind: "drop-before", operation: CREATE, times: 1 }] });
    await expect(caller.post("/v1/Workspaces", create)).rejects.toThrow("fetch failed");
    expect(await countWorkspaces(caller)).toBe(0);
    expect(journal()[0]).toMatchObject({ status: 0, fault: "drop-before", parameters: create });
  });

  test("drops the connection after the request took effect", async () => {
    const { caller, journal } = await open({ faults: [{ kind: "drop-after", operation: CREATE, times: 1 }] });
    await expect(caller.post("/v1/Workspaces", create)).rejects.toThrow("fetch failed");
    expect(await countWorkspaces(caller)).toBe(1);
    expect(journal()[0]).toMatchObject({ status: 201, fault: "drop-after" });
  });

  test("adds latency and lets the request go on", async () => {
    const { caller, journal } = await open({ latency: 20, faults: [{ kind: "latency", latency: 40, times: 1 }] });
    const start = performance.now();
    expect((await caller.post("/v1/Workspaces", create)).status).toBe(201);
    const slow = performance.now() - start;
    expect(slow).toBeGreaterThan(55);
    expect((await caller.get("/v1/Workspaces")).status).toBe(200);
    expect(performance.now() - start - slow).toBeGreaterThan(15);
    expect(journal().map((entry) => entry.fault)).toEqual(["latency", undefined]);
  });

  test("affects a number of requests after skipping some", async () => {
    const { caller, setFaults } = await open();
    setFaults([{ kind: "status", status: 500, skip: 2, times: 2 }]);
    const statuses = [];
    for (let request = 0; request < 6; request += 1) statuses.push((await caller.get("/v1/Workspaces")).status);
    expect(statuses).toEqual([200, 200, 500, 500, 200, 200]);
  });

  test("hits by chance, and the same requests for the same seed", async () => {
    const { caller, setFaults } = await open();
    const run = async (seed: number) => {
      setFaults([{ kind: "status", status: 500, probability: 0.3, seed }]);
      let hits = "";
      for (let request = 0; request < 60; request += 1) {
        hits += (await caller.get("/v1/Workspaces")).status === 500 ? "x" : ".";
      }
      return hits;
    };
    const hits = await run(7);
    expect(hits.split("x").length - 1).toBeGreaterThan(8);
    expect(hits.split("x").length - 1).toBeLessThan(30);
    expect(await run(7)).toBe(hits);
    expect(await run(8)).not.toBe(hits);
  });

  test("is chosen by method and path, and the others in the list wait for their turn", async () => {
    const { caller, queues, queueSid, emulator } = await openWorkspace();
    emulator.setFaults([
      { kind: "status", status: 503, request: "^POST .*/TaskQueues/WQ\\w+$", times: 1 },
      { kind: "status", status: 500, operation: "TaskQueue-Update", times: 1 },
    ]);
    expect((await caller.get(`${queues}/${queueSid}`)).status).toBe(200);
    expect((await caller.post(`${queues}/${queueSid}`)).status).toBe(503);
    expect((await caller.post(`${queues}/${queueSid}`)).status).toBe(500);
    expect((await caller.post(`${queues}/${queueSid}`)).status).toBe(200);
  });

  test("in the options applies again after a reset", async () => {
    const { caller, setFaults, reset } = await open({ faults: [{ kind: "status", status: 500 }] });
    setFaults([]);
    expect((await caller.get("/v1/Workspaces")).status).toBe(200);
    reset();
    expect((await caller.get("/v1/Workspaces")).status).toBe(500);
  });

  test("with a pattern that backtracks is given up and reported, and the server goes on", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const { caller } = await open({ faults: [{ kind: "status", status: 500, request: "^GET (/|a|aa)+$" }] });
    expect((await caller.get("/v1/Workspaces")).status).toBe(200);
    expect((await caller.get(`/${"a".repeat(10_000)}!`)).status).toBe(404);
    const pattern = createRequestPattern("^(a|aa)+$");
    expect(pattern("aaa")).toBe(true);
    expect(pattern(`${"a".repeat(10_000)}!`)).toBe(false);
    expect(pattern("aaa")).toBe(false);
    expect(log.mock.calls).toEqual([
      [expect.stringContaining('the fault with the pattern "^(a|aa)+$" applies no longer')],
    ]);
  });

  test.each<[unknown, string]>([
    [Array(1_001).fill({ kind: "drop-after" }), "faults may be 1000 at most, but are 1001"],
    [[{ kind: "script", steps: Array(10_001).fill("ok") }], "faults[0].steps may be 10000 at most"],
    [
      [{ kind: "drop-after", request: "a".repeat(1_001) }],
      "faults[0].request must be a regular expression of at most 1000 characters",
    ],
  ])("is rejected if it is too large, case %#", async (faults, message) => {
    const { setFaults } = await open();
    expect(() => setFaults(faults as Fault[])).toThrow(message);
  });

  test.each<[unknown, string]>([
    ["x", "faults must be a list, or an object with a list named faults"],
    [["x"], "faults[0] must be an object"],
    [[{}], "faults[0].kind must be one of status, drop-before, drop-after, latency"],
    [[{ kind: "status", status: 418 }], "faults[0].status must be one of 401, 403, 404, 429, 500, 503"],
    [[{ kind: "status", status: "401" }], "faults[0].status must be one of 401, 403, 404, 429, 500, 503"],
    [[{ kind: "latency" }], "faults[0].latency must be a number from 0 up, in milliseconds"],
    [
      [{ kind: "drop-after", time: 1 }],
      "faults[0].time is unknown: a fault of kind drop-after has kind, operation, probability, request, seed, skip, times",
    ],
    [[{ kind: "drop-after", times: -1 }], "faults[0].times must be an integer from 0 up"],
    [[{ kind: "drop-after", probability: 2 }], "faults[0].probability must be a number from 0 to 1"],
    [[{ kind: "drop-after", request: "(" }], "faults[0].request must be a regular expression"],
    [
      [{ kind: "drop-after", operation: "Workflow-Crate" }],
      "faults[0].operation 'Workflow-Crate' is unknown: known are Activity-Create, ",
    ],
    [
      [{ kind: "status", status: 429, retryAfter: "1" }],
      "faults[0].retryAfter must be an integer from 0 up, in seconds",
    ],
    [[{ kind: "status", status: 429, takesEffect: 1 }], "faults[0].takesEffect must be true or false"],
  ])("is rejected: %j", async (faults, message) => {
    const { setFaults } = await open();
    expect(() => setFaults(faults as Fault[])).toThrow(message);
  });
});
