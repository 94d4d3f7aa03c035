import { describe, expect, test } from "vitest";
import { open, sendRaw, TIME } from "../support.js";

const ENDPOINTS = [
  ["GET", "/emulator/journal"],
  ["GET", "/emulator/callbacks"],
  ["GET", "/emulator/clock"],
  ["POST", "/emulator/reset"],
  ["POST", "/emulator/faults"],
  ["DELETE", "/emulator/faults"],
] as const;

describe("the emulator's own endpoints", () => {
  test("show the journal after a given number", async () => {
    const { caller, url } = await open();
    await caller.get("/v1/Workspaces");
    await caller.get("/v1/Other");
    const read = async (query: string) => (await fetch(`${url}/emulator/journal${query}`)).json();
    expect(await read("")).toMatchObject({ journal: [{ number: 1 }, { number: 2, status: 404 }] });
    expect(await read("?since=1")).toMatchObject({ journal: [{ number: 2 }] });
    expect(await read("?since=x")).toEqual({ message: "since must be the number of a journal entry" });
  });

  test("show the clock and the callbacks", async () => {
    const given = await open({ clock: () => TIME });
    const real = await open();
    expect(await (await fetch(`${given.url}/emulator/clock`)).json()).toEqual({
      time: "2026-03-04T05:06:07.890Z",
      kind: "given",
    });
    expect(await (await fetch(`${real.url}/emulator/clock`)).json()).toMatchObject({ kind: "real" });
    expect(await (await fetch(`${real.url}/emulator/callbacks`)).json()).toEqual({ callbacks: [] });
  });

  test("set and remove faults", async () => {
    const { caller, url } = await open();
    const post = (body: string) => fetch(`${url}/emulator/faults`, { method: "POST", body });
    expect((await post('{"faults":[{"kind":"status","status":500}]}')).status).toBe(204);
    expect((await caller.get("/v1/Workspaces")).status).toBe(500);
    expect((await post('[{"kind":"status","status":503}]')).status).toBe(204);
    expect((await caller.get("/v1/Workspaces")).status).toBe(503);
    const wrong = await post('[{"kind":"status"}]');
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toEqual({ message: "faults[0].status must be one of 401, 403, 404, 429, 500, 503" });
    expect((await post("{")).status).toBe(400);
    const large = await post(`[${" ".repeat(1_000_000)}]`);
    expect([large.status, await large.json()]).toEqual([413, { message: "faults may have 1000000 bytes at most" }]);
    expect((await fetch(`${url}/emulator/faults`, { method: "DELETE" })).status).toBe(204);
    expect((await caller.get("/v1/Workspaces")).status).toBe(200);
  });

  test("reset everything to the initial state", async () => {
    const { caller, url, journal } = await open();
    await caller.post("/v1/Workspaces", { FriendlyName: "x" });
    expect((await fetch(`${url}/emulator/reset`, { method: "POST" })).status).toBe(204);
    expect(journal()).toEqual([]);
    expect((await caller.get("/v1/Workspaces")).body.workspaces).toEqual([]);
    expect(journal()[0]?.number).toBe(1);
  });

  test("need no credentials, are not in the journal, and answer 404 for other paths", async () => {
    const { url, journal } = await open();
    expect((await fetch(`${url}/emulator/nothing`)).status).toBe(404);
    expect((await fetch(`${url}/emulator/journal`, { method: "POST" })).status).toBe(404);
    expect(journal()).toEqual([]);
  });

  test.each(ENDPOINTS)("%s %s is closed to other hosts and to pages of other sites", async (method, path) => {
    const { url, port } = await open();
    const host = `127.0.0.1:${port}`;
    const statusFor = async (headers: Record<string, string>) =>
      (await sendRaw(url + path, method, headers, method === "POST" ? "[]" : undefined)).status;
    expect(await statusFor({ host: `evil.example:${port}` })).toBe(403);
    expect(await statusFor({ host: "localhost.evil.example" })).toBe(403);
    expect(await statusFor({ host: "[bad" })).toBe(400);
    expect(await statusFor({ host, origin: "https://evil.example" })).toBe(403);
    expect(await statusFor({ host, origin: "null" })).toBe(403);
    expect(await statusFor({ host, origin: `http://localhost:${port}` })).toBe(403);
    expect(await statusFor({ host, origin: `http://${host}` })).toBeLessThan(300);
    expect(await statusFor({ host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBeLessThan(300);
    expect(await statusFor({ host })).toBeLessThan(300);
  });
});
