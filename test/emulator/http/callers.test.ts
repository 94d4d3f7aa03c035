import { describe, expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.js";
import { ACCOUNT, open, sendRaw } from "../support.js";
import { dial } from "./dial.js";

const authorization = `Basic ${Buffer.from(`${ACCOUNT}:token`).toString("base64")}`;
const form = { authorization, "content-type": "application/x-www-form-urlencoded" };

async function openFor(options: Parameters<typeof startEmulator>[0] = {}) {
  const emulator = await open(options);
  const { url, port } = emulator;
  const create = (headers: Record<string, string>, body = "FriendlyName=x") =>
    sendRaw(`${url}/v1/Workspaces`, "POST", { ...form, ...headers }, body);
  return { ...emulator, create, host: `127.0.0.1:${port}` };
}

describe("callers of the API", () => {
  test("may name loopback or the address that the emulator listens on, in upper and lower case", async () => {
    const { create, port } = await openFor();
    for (const name of ["127.0.0.1", "localhost", "LocalHost", "taskrouter.localhost", "[::1]", "127.0.0.2"]) {
      expect((await create({ host: `${name}:${port}` })).status).toBe(201);
    }
    expect((await create({ host: "localhost" })).status).toBe(201);
    const all = await openFor({ host: "0.0.0.0" });
    expect((await all.create({ host: `0.0.0.0:${all.port}` })).status).toBe(201);
  });

  test("may name a configured host", async () => {
    const { create, port } = await openFor({ ownHosts: ["TaskRouter"] });
    expect((await create({ host: `taskrouter:${port}` })).status).toBe(201);
    expect((await create({ host: `taskrouter.evil.example:${port}` })).status).toBe(403);
  });

  test("are refused by another name, with advice", async () => {
    const { create, port } = await openFor();
    const { status, body } = await create({ host: `taskrouter:${port}` });
    expect(status).toBe(403);
    expect(JSON.parse(body)).toEqual({
      code: 20403,
      message: 'host "taskrouter" is not allowed: use localhost, or allow it with --own-host taskrouter',
      more_info: "https://www.twilio.com/docs/errors/20403",
      status: 403,
    });
  });

  test("are refused without a host and by another name, before and after a request that names one", async () => {
    const { create, host, port } = await openFor();
    const expectRefused = async () => {
      expect((await create({ host: "evil.example" })).status).toBe(403);
      const { socket, seen, ended } = dial(port);
      socket.write("GET /v1/Workspaces HTTP/1.1\r\nhost:\r\nconnection: close\r\n\r\n");
      await ended;
      expect(seen.text).toMatch(/^HTTP\/1\.1 400 /);
    };
    await expectRefused();
    expect((await create({ host })).status).toBe(201);
    await expectRefused();
    expect((await create({ host, origin: "https://evil.example" })).status).toBe(403);
  });

  test("are refused if they are pages of another site", async () => {
    const { create, host, port } = await openFor();
    for (const origin of ["https://evil.example", "null", `http://localhost:${port}`, `https://${host}`]) {
      const { status, body } = await create({ host, origin });
      expect(status).toBe(403);
      expect(JSON.parse(body).message).toContain(`origin "${origin}" is not allowed`);
    }
    expect((await create({ host, origin: `http://${host}` })).status).toBe(201);
  });

  test("have no effect when they are refused, also with a large body", async () => {
    const { create, caller, journal, callbacks, workspaces, port } = await openFor({
      faults: [{ kind: "status", status: 500, times: 1 }],
    });
    expect((await create({ host: `evil.example:${port}` })).status).toBe(403);
    const large = `FriendlyName=${"x".repeat(3_000_000)}`;
    expect((await create({ origin: "https://evil.example" }, large)).status).toBe(403);
    expect([journal(), callbacks(), workspaces()]).toEqual([[], [], []]);
    expect((await caller.get("/v1/Workspaces")).status).toBe(500);
  });
});
