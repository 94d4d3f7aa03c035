import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { open } from "../support.js";

const Libsql = createRequire(__filename)("libsql") as typeof import("libsql");

function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "taskrouter-broken-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

afterEach(() => {
  vi.doUnmock("libsql");
  vi.resetModules();
});

test("stops answering once it could not persist something", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const data = createDirectory();
  const { caller } = await open({ data });
  expect((await caller.post("/v1/Workspaces", { FriendlyName: "x" })).status).toBe(201);
  const saboteur = new Libsql(join(data, "taskrouter.db"));
  saboteur.exec("ALTER TABLE records RENAME TO elsewhere");
  const refused = { status: 500, body: { code: 20500 } };
  expect(await caller.post("/v1/Workspaces", { FriendlyName: "y" })).toMatchObject(refused);
  expect(await caller.get("/v1/Workspaces")).toMatchObject(refused);
  expect(log.mock.calls[0]?.[0]).toMatchObject({ message: expect.stringContaining("the state can no longer be kept") });
  saboteur.exec("ALTER TABLE elsewhere RENAME TO records");
  saboteur.close();
  expect((await caller.get("/v1/Workspaces")).status).toBe(500);
});

test("says what is missing if the database is not installed", async () => {
  vi.resetModules();
  vi.doMock("libsql", () => {
    throw new Error("Cannot find module '@libsql/linux-x64-gnu'");
  });
  const { startEmulator } = await import("../../../emulator/index.js");
  await expect(startEmulator({ data: createDirectory() })).rejects.toThrow(
    "to keep data the package 'libsql' is needed, which is not installed; it is an optional dependency: `npm install libsql`",
  );
});
