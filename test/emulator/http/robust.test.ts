import { describe, expect, onTestFinished, test } from "vitest";
import { eventually, open, sendRaw } from "../support.js";
import { dial } from "./dial.js";

const HEAD = "POST /v1/Workspaces HTTP/1.1\r\nhost: 127.0.0.1\r\n";

describe("a client that is slow or silent", () => {
  test.each([
    ["says nothing", ""],
    ["stops within the headers", HEAD],
    ["stops within the body", `${HEAD}content-length: 100\r\n\r\nFriendlyName=`],
  ])("that %s loses its connection, and does not delay others", async (_, text) => {
    const { port, caller } = await open({ requestTimeout: 200 });
    const slow = Array.from({ length: 50 }, () => dial(port));
    for (const { socket } of slow) socket.write(text);
    expect((await caller.post("/v1/Workspaces", { FriendlyName: "x" })).status).toBe(201);
    await Promise.all(slow.map(({ closed }) => closed));
    expect((await caller.get("/v1/Workspaces")).body.workspaces).toHaveLength(1);
  });

  test("that sends a byte at a time is cut off too", async () => {
    const { port, caller } = await open({ requestTimeout: 200 });
    const { socket, closed } = dial(port);
    socket.write(HEAD);
    const drip = setInterval(() => socket.write("x"), 20);
    onTestFinished(() => clearInterval(drip));
    await closed;
    expect((await caller.get("/v1/Workspaces")).status).toBe(200);
  });

  test("that closes its half of the connection still gets its answer", async () => {
    const { port } = await open();
    const { socket, seen, ended } = dial(port, true);
    socket.end("GET /emulator/clock HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n");
    await ended;
    expect(seen.text).toContain('"kind":"real"');
  });

  test("that disconnects within its request has no effect", async () => {
    const { port, caller, journal } = await open();
    const { socket } = dial(port);
    socket.write(`${HEAD}content-length: 100\r\n\r\nFriendlyName=`);
    await eventually(() => expect(socket.bytesWritten).toBeGreaterThan(0));
    socket.resetAndDestroy();
    expect((await caller.get("/v1/Workspaces")).body.workspaces).toEqual([]);
    expect(journal().filter(({ method }) => method === "POST")).toEqual([]);
  });

  test("that does not send HTTP gets 400", async () => {
    const { port } = await open();
    const { socket, seen, closed } = dial(port);
    socket.write("\u0000\u0001 nothing\r\n\r\n");
    await closed;
    expect(seen.text).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe("a host name of another site that resolves to this machine", () => {
  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "xn--lcalhost-54a"])(
    "%s opens no path",
    async (name) => {
      const { url, port, caller } = await open({ clock: "manual" });
      await caller.post("/v1/Workspaces", { FriendlyName: "x" });
      for (const [method, path, body] of [
        ["GET", "/emulator/journal", undefined],
        ["GET", "/emulator/callbacks", undefined],
        ["POST", "/emulator/clock/advance", "Seconds=5"],
        ["POST", "/emulator/reset", ""],
        ["POST", "/emulator/faults", "[]"],
        ["GET", "/v1/Workspaces", undefined],
        ["POST", "/v1/Workspaces", "FriendlyName=y"],
        ["GET", "/nothing", undefined],
      ] as const) {
        const answer = await sendRaw(url + path, method, { host: `${name}:${port}` }, body);
        expect(answer.status).toBe(403);
        expect(answer.body).not.toContain("Workspaces");
      }
      expect((await caller.get("/v1/Workspaces")).body.workspaces).toHaveLength(1);
    },
  );

  test("can be a configured one", async () => {
    const { url, port } = await open({ ownHosts: ["taskrouter"] });
    expect((await sendRaw(`${url}/emulator/clock`, "GET", { host: `taskrouter:${port}` })).status).toBe(200);
    expect((await sendRaw(`${url}/emulator/clock`, "GET", { host: `taskrouter.evil.example:${port}` })).status).toBe(
      403,
    );
  });

  test("does not let a page of another site move the clock", async () => {
    const { url, port } = await open({ clock: "manual" });
    const headers = { host: `localhost:${port}`, origin: "https://evil.example" };
    expect((await sendRaw(`${url}/emulator/clock/advance`, "POST", headers, "Seconds=5")).status).toBe(403);
  });
});
