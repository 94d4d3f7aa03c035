import { describe, expect, test } from "vitest";
import { createPatience, open, openReceiver, TIME } from "../support.js";

const advance = (url: string, body: string) => fetch(`${url}/emulator/clock/advance`, { method: "POST", body });

describe("a manual clock over HTTP", () => {
  test("starts at the same time in every run, or at the given time", async () => {
    const read = async (url: string) => (await fetch(`${url}/emulator/clock`)).json();
    const { url } = await open({ clock: "manual" });
    expect(await read(url)).toEqual({ time: "2026-01-01T00:00:00.000Z", kind: "manual" });
    const told = await open({ clock: "manual", startTime: TIME });
    expect(await read(told.url)).toEqual({ time: "2026-03-04T05:06:07.890Z", kind: "manual" });
  });

  test("moves by whole seconds and by fractions", async () => {
    const { url, caller } = await open({ clock: "manual" });
    const answer = await advance(url, "Seconds=30");
    expect([answer.status, await answer.json()]).toEqual([200, { time: "2026-01-01T00:00:30.000Z", kind: "manual" }]);
    expect(await (await advance(url, "Seconds=0.25")).json()).toMatchObject({ time: "2026-01-01T00:00:30.250Z" });
    expect(await (await advance(url, "Seconds=0")).json()).toMatchObject({ time: "2026-01-01T00:00:30.250Z" });
    const { body } = await caller.post("/v1/Workspaces", { FriendlyName: "x" });
    expect(body.date_created).toBe("2026-01-01T00:00:30Z");
  });

  test.each([
    "",
    "Seconds=",
    "Seconds=-1",
    "Seconds=soon",
    "Seconds=1e3",
    "Seconds=999999999",
    "seconds=1",
    "Seconds=0x1",
  ])("does not move by '%s'", async (body) => {
    const { url } = await open({ clock: "manual" });
    const answer = await advance(url, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      message: "Seconds must be a number from 0 to 315360000, as in Seconds=30 or Seconds=0.5",
    });
  });

  test("is the only kind of clock that can be moved", async () => {
    const { url } = await open();
    const answer = await advance(url, "Seconds=1");
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining("--clock manual") });
  });

  test("measures latency", async () => {
    const { url, caller, journal } = await open({ clock: "manual", latency: 500 });
    let isAnswered = false;
    const answer = caller.get("/v1/Workspaces").finally(() => {
      isAnswered = true;
    });
    let time = "";
    for (let count = 0; !isAnswered && count < 1_000; count += 1) {
      time = ((await (await advance(url, "Seconds=0.1")).json()) as { time: string }).time;
    }
    expect((await answer).status).toBe(200);
    const waited = Date.parse(time) - Date.parse(journal()[0]?.time ?? "");
    expect(waited).toBeGreaterThanOrEqual(500);
    expect(waited).toBeLessThan(1_000);
  });

  test("measures rate limits", async () => {
    const { url, caller } = await open({ clock: "manual", rateLimits: { "Workspace-Create": 0.1 } });
    const statuses: number[] = [];
    for (const seconds of [0, 9.9, 0.1]) {
      await advance(url, `Seconds=${seconds}`);
      statuses.push((await caller.post("/v1/Workspaces", { FriendlyName: "x" })).status);
    }
    expect(statuses).toEqual([201, 429, 201]);
  });

  test("ends a callback that is not answered when its limit is over, without waiting longer than its patience", async () => {
    const { patience, giveUp } = createPatience();
    const { url: receiver, received } = await openReceiver(() => giveUp());
    const { url, caller, callbacks } = await open({ clock: "manual", callbackPatience: patience });
    const { body } = await caller.post("/v1/Workspaces", { FriendlyName: "x", EventCallbackUrl: receiver });
    await caller.post(`/v1/Workspaces/${body.sid}/Activities`, { FriendlyName: "a" });
    await advance(url, "Seconds=14");
    expect(received).toHaveLength(1);
    expect(callbacks()[0]).toMatchObject({ outcome: "pending" });
    await advance(url, "Seconds=1");
    expect(callbacks()[0]).toMatchObject({ outcome: "timed out" });
  });

  test("rejects an invalid start time, and a start time for another clock", async () => {
    await expect(open({ clock: "manual", startTime: Number.NaN })).rejects.toThrow("milliseconds since 1970");
    await expect(open({ startTime: TIME })).rejects.toThrow("for a manual clock only");
  });
});

describe("a seed for SIDs", () => {
  test("creates the same SIDs for the same requests", async () => {
    const sids = [];
    for (const randomSeed of [7, 7, 8]) {
      const { caller } = await open({ randomSeed });
      sids.push((await caller.post("/v1/Workspaces", { FriendlyName: "x" })).body.sid);
    }
    expect(sids[1]).toBe(sids[0]);
    expect(sids[2]).not.toBe(sids[0]);
  });

  test("must be an integer, and excludes another random source", async () => {
    await expect(open({ randomSeed: 0.5 })).rejects.toThrow("randomSeed must be an integer");
    await expect(open({ randomSeed: 1, random: Math.random })).rejects.toThrow("exclude each other");
  });
});
