import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { open } from "../support.js";

const Libsql = createRequire(__filename)("libsql") as typeof import("libsql");

const WORKSPACE = "/v1/Workspaces/WSa91a76b30389ccf577248bf34cea9fa2";
const COMPLETED = "WT40e13832ee1722870cadf74bbc15f792";
const OFFERED = "WTd8c8eace943257e7f4dc3ab1b3d61d9b";

/** A data directory as release 0.1 left it: one worker, one completed task, one task that is offered to the worker. */
function createOldDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "taskrouter-0.1-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const database = new Libsql(join(directory, "taskrouter.db"));
  database.exec(readFileSync(join(__dirname, "fixtures", "data-0.1.sql"), "utf8"));
  database.close();
  return directory;
}

test("a data directory of release 0.1 opens with its state, its clock and its statistics", async () => {
  const options = { clock: "manual", randomSeed: 5, data: createOldDirectory() } as const;
  const emulator = await open(options);
  expect(emulator.now()).toBe(1_767_225_615_000);
  const read = async (path: string) => (await emulator.caller.get(`${WORKSPACE}${path}`)).body;
  expect(await read(`/Tasks/${COMPLETED}`)).toMatchObject({ assignment_status: "completed", reason: "done" });
  expect(await read(`/Tasks/${OFFERED}`)).toMatchObject({ assignment_status: "reserved" });
  expect((await read("/Events?Minutes=60&PageSize=1000")).events).toHaveLength(18);
  expect(await read("/CumulativeStatistics")).toMatchObject({
    tasks_created: 2,
    tasks_completed: 1,
    reservations_accepted: 1,
    avg_task_acceptance_time: 10,
  });
  await emulator.close();
  const again = await open(options);
  expect((await again.caller.get(`${WORKSPACE}/CumulativeStatistics`)).body).toMatchObject({ tasks_created: 2 });
});
