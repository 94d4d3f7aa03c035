import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startEmulator } from "../../../emulator/index.js";
import { createCaller, open } from "../support.js";

describe("an emulator", () => {
  test("listens on a free port of loopback by default", async () => {
    const { url, port } = await open();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(port).toBeGreaterThan(0);
  });

  test("names the port that is in use", async () => {
    const { port } = await open();
    await expect(startEmulator({ port })).rejects.toThrow(`cannot listen on port ${port} of 127.0.0.1: it is in use`);
  });

  test("closes at once, despite a kept-alive connection and a request under way", async () => {
    const emulator = await startEmulator({ latency: 600_000 });
    const pending = createCaller(emulator.url)
      .get("/v1/Workspaces")
      .catch(() => "cut");
    const idle = await fetch(`${emulator.url}/emulator/clock`);
    await idle.text();
    await emulator.close();
    // the answer would come long after this test has timed out
    expect(await pending).toBe("cut");
    await expect(fetch(emulator.url)).rejects.toThrow("fetch failed");
  });

  test("creates the same SIDs from the same random source", async () => {
    const sids = [];
    for (const _ of [1, 2]) {
      let state = 0;
      const { caller } = await open({ random: () => (state += 0.001) });
      sids.push((await caller.post("/v1/Workspaces", { FriendlyName: "x" })).body.sid);
    }
    expect(sids[0]).toBe(sids[1]);
  });

  test("never issues a SID twice, and reports a random source that repeats itself", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const { caller, journal } = await open({ random: () => 0.5 });
    const answer = await caller.post("/v1/Workspaces", { FriendlyName: "x" });
    expect(answer).toMatchObject({ status: 500, body: { code: 20500 } });
    expect(log.mock.calls[0]?.[0]).toMatchObject({ message: expect.stringContaining("random source") });
    expect(journal()).toMatchObject([{ status: 500 }]);
  });

  test("does not replace the program's Request and Response", async () => {
    const before = [globalThis.Request, globalThis.Response];
    await open();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
    expect(globalThis.Request).toBe(before[0]);
  });

  test("returns 1,000 workflows in one page", async () => {
    const { caller } = await open();
    const { body } = await caller.post("/v1/Workspaces", { FriendlyName: "x" });
    const workflows = `/v1/Workspaces/${body.sid}/Workflows`;
    const create = (number: number) =>
      caller.post(workflows, { FriendlyName: `Workflow ${number}`, Configuration: '{"task_routing":{}}' });
    await Promise.all(Array.from({ length: 1_000 }, (_, number) => create(number)));
    const { body: list } = await caller.get(`${workflows}?PageSize=1000`);
    expect(list.workflows).toHaveLength(1_000);
    expect(list.meta).toMatchObject({ next_page_url: null });
    expect((await create(1_000)).status).toBe(400);
  });
});
