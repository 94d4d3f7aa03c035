import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Emulator } from "../../../emulator/index.js";
import { type Caller, open } from "../support.js";
import { openDay } from "./day.js";

const Libsql = createRequire(__filename)("libsql") as typeof import("libsql");

function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "taskrouter-statistics-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** All statistics there are, hosts aside. */
async function readAll(caller: Caller, day: Awaited<ReturnType<typeof openDay>>) {
  const { path, workflowSid, queueSid, englishSid, ann } = day;
  const places = [
    "Statistics?SplitByWaitTime=5,30",
    `Workflows/${workflowSid}/Statistics`,
    `TaskQueues/${queueSid}/Statistics`,
    `TaskQueues/${englishSid}/Statistics`,
    "TaskQueues/Statistics",
    "Workers/Statistics",
    `Workers/${ann}/Statistics`,
  ];
  const answers = [];
  for (const place of places) answers.push((await caller.get(`${path}/${place}`)).body);
  return JSON.parse(JSON.stringify(answers).replaceAll(/127\.0\.0\.1:\d+/g, "HOST"));
}

function countRows(directory: string): number {
  const database = new Libsql(join(directory, "taskrouter.db"));
  const [row] = database.prepare("SELECT COUNT(*) AS rows FROM counted_events").all() as { rows: number }[];
  database.close();
  return row?.rows ?? -1;
}

describe("statistics of an emulator that keeps its data", () => {
  const reopen = async (emulator: Emulator, data: string, statisticsKept?: number) => {
    await emulator.close();
    return await open({ clock: "manual", randomSeed: 1, data, ...(statisticsKept ? { statisticsKept } : {}) });
  };

  test("continue after a restart as if there had been none", async () => {
    const data = createDirectory();
    const day = await openDay({ data });
    const before = await readAll(day.caller, day);
    const again = await reopen(day.emulator, data);
    expect(await readAll(again.caller, day)).toEqual(before);
    await again.caller.post(`${day.path}/Tasks`, { WorkflowSid: day.workflowSid });
    const third = await reopen(again, data);
    expect((await third.caller.get(`${day.path}/CumulativeStatistics`)).body).toMatchObject({
      tasks_created: 9,
      reservations_created: 9,
    });
  });

  test("count no more than before if few events are kept", async () => {
    const data = createDirectory();
    const day = await openDay({ data, statisticsKept: 3 });
    const before = await readAll(day.caller, day);
    const again = await reopen(day.emulator, data, 3);
    expect(await readAll(again.caller, day)).toEqual(before);
  });

  test("do not grow on disk without limit", async () => {
    const data = createDirectory();
    const day = await openDay({ data, statisticsKept: 100 });
    // Three events each: created, entered a queue, deleted; and a row for each request.
    for (let count = 0; count < 700; count += 1) {
      await day.caller.remove(`${day.path}/Tasks/${await day.addEnglishTask({ WorkflowSid: day.shortSid })}`);
    }
    await day.emulator.close();
    expect(countRows(data)).toBeLessThan(700);
    expect(countRows(data)).toBeGreaterThan(50);
  });

  test("are removed with their workspace, and by a reset", async () => {
    const data = createDirectory();
    const day = await openDay({ data });
    await day.caller.post("/v1/Workspaces", { FriendlyName: "Second" });
    await day.caller.remove(day.path);
    const again = await reopen(day.emulator, data);
    expect((await again.caller.get(`${day.path}/Statistics`)).status).toBe(404);
    again.reset();
    await again.caller.post("/v1/Workspaces", { FriendlyName: "After the reset" });
    const third = await reopen(again, data);
    expect(third.now()).toBe(again.now());
    const { body } = await third.caller.get("/v1/Workspaces");
    expect((body.workspaces as object[]).length).toBe(1);
    await third.close();
    expect(countRows(data)).toBe(0);
  });
});
