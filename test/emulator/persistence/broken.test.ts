import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { startEmulator } from "../../../emulator/index.js";
import { listOf, open } from "../support.js";

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

test("refuses writes with the reason while nothing can be persisted, still answers reads, and recovers", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const data = createDirectory();
  const first = await open({ data });
  expect((await first.caller.post("/v1/Workspaces", { FriendlyName: "x" })).status).toBe(201);
  const saboteur = new Libsql(join(data, "taskrouter.db"));
  saboteur.exec("ALTER TABLE records RENAME TO elsewhere");
  for (const FriendlyName of ["y", "z"]) {
    const answer = await first.caller.post("/v1/Workspaces", { FriendlyName });
    expect(answer).toMatchObject({ status: 500, body: { code: 20500 } });
    expect(answer.body.message).toMatch(/^Internal Server Error: the state cannot be kept: .*records/);
  }
  expect(listOf(await first.caller.get("/v1/Workspaces"))).toHaveLength(3);
  expect(log.mock.calls).toEqual([[expect.stringMatching(/^the state cannot be kept: .*records$/)]]);
  saboteur.exec("ALTER TABLE elsewhere RENAME TO records");
  saboteur.close();
  expect((await first.caller.post("/v1/Workspaces", { FriendlyName: "last" })).status).toBe(201);
  await first.close();
  const second = await open({ data });
  expect(listOf(await second.caller.get("/v1/Workspaces")).map(({ friendly_name }) => friendly_name)).toEqual([
    "x",
    "y",
    "z",
    "last",
  ]);
});

/** Keeps one workspace with a worker and a task, and spoils its database. */
async function spoil(statement: string): Promise<string> {
  const data = createDirectory();
  const emulator = await open({ data });
  const { body } = await emulator.caller.post("/v1/Workspaces", { FriendlyName: "x" });
  await emulator.caller.post(`/v1/Workspaces/${body.sid}/Workers`, { FriendlyName: "Ann" });
  await emulator.close();
  const database = new Libsql(join(data, "taskrouter.db"));
  database.exec(statement);
  database.close();
  return data;
}

test.each([
  ["is not JSON", "UPDATE records SET json = '{oops' WHERE kind = 'worker'", /the record worker WK\w+ is not JSON/],
  ["is null", "UPDATE records SET json = 'null' WHERE kind = 'workspace'", /the record workspace WS\w+ is null/],
  ["lacks its members", "UPDATE records SET json = '{}' WHERE kind = 'worker'", /the stored state is damaged/],
  ["is an event that is not JSON", "UPDATE events SET json = ''", /event 1 of workspace WS\w+ is not JSON/],
])("names the directory and the record that %s", async (_, statement, message) => {
  const data = await spoil(statement);
  const error = await startEmulator({ data }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: expect.stringMatching(message), cause: expect.anything() });
  expect((error as Error).message).toContain(`cannot keep data in ${data}: `);
  // it can be opened again at once: nothing holds it
  await expect(startEmulator({ data })).rejects.toThrow(`cannot keep data in ${data}: `);
});

test("notices garbage in the pages of its database at the start", async () => {
  const data = await spoil("PRAGMA wal_checkpoint(TRUNCATE)");
  const file = join(data, "taskrouter.db");
  const bytes = readFileSync(file);
  bytes.fill(0xaa, 2 * 4096, 3 * 4096);
  writeFileSync(file, bytes);
  await expect(startEmulator({ data })).rejects.toThrow(
    /^cannot keep data in .*(taskrouter\.db is damaged|malformed|not a database)/,
  );
});

test("ends with a reason below a path where no directory can be created", async () => {
  await expect(startEmulator({ data: "/proc/nowhere/deep" })).rejects.toThrow(
    /^cannot keep data in \/proc\/nowhere\/deep: (ENOENT|EACCES|EPERM|ENOTDIR|EROFS)/,
  );
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
