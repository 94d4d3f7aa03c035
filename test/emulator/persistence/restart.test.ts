import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type EmulatorOptions, startEmulator } from "../../../emulator/index.js";
import { createContactCenter, openAssignmentServer } from "../contact-center.js";
import { ACCOUNT, type Caller, createCaller, createPatience, open } from "../support.js";

const Libsql = createRequire(__filename)("libsql") as typeof import("libsql");

function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "taskrouter-data-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Everything that can be read of all workspaces, ports aside. */
async function readAll(caller: Caller): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  const read = async (path: string): Promise<Record<string, string>[]> => {
    const { body } = await caller.get(`${path}${path.includes("?") ? "&" : "?"}PageSize=1000`);
    all[path] = JSON.parse(JSON.stringify(body).replaceAll(/127\.0\.0\.1:\d+/g, "HOST"));
    return body[String((body.meta as { key: string }).key)] as Record<string, string>[];
  };
  for (const { sid } of await read("/v1/Workspaces")) {
    const path = `/v1/Workspaces/${sid}`;
    for (const name of ["Activities", "TaskQueues", "Workflows", "TaskChannels"]) await read(`${path}/${name}`);
    for (const { sid: worker } of await read(`${path}/Workers`)) {
      await read(`${path}/Workers/${worker}/Channels`);
      await read(`${path}/Workers/${worker}/Reservations`);
    }
    await read(`${path}/Tasks`);
    await read(`${path}/Events?Minutes=43200`);
  }
  return all;
}

const OPTIONS: EmulatorOptions = { clock: "manual", randomSeed: 5 };

/** A day's work in two halves, with or without a restart between them. */
async function play(directory: string | undefined, isRestarted: boolean): Promise<Record<string, unknown>> {
  const options = directory === undefined ? OPTIONS : { ...OPTIONS, data: directory };
  let emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  const center = await createContactCenter(createCaller(emulator.url), {}, { TaskReservationTimeout: 40 });
  const { path, activities, queueSid, workflowSid } = center;
  const worker = await center.addWorker("Ann", { Attributes: '{"level":3}' });
  await center.addWorker("Bob");
  await center.caller.post(`${path}/TaskChannels`, { FriendlyName: "Fax", UniqueName: "fax" });
  await center.caller.post(`${path}/Workers/${worker}/Channels/fax`, { Capacity: 3 });
  const tasks = [];
  for (let number = 0; number < 5; number += 1) {
    tasks.push(await center.addTask({ Attributes: JSON.stringify({ number }), Priority: number, Timeout: 500 }));
    await emulator.advance(3);
  }
  const [first] = await center.reservationsOf(tasks[0] ?? "");
  const accept = { Instruction: "dequeue", DequeueTo: "+1555", DequeuePostWorkActivitySid: activities.Offline ?? "" };
  await center.caller.post(`${path}/Tasks/${tasks[0]}/Reservations/${first?.sid}`, accept);
  const Configuration = JSON.stringify({
    task_routing: {
      filters: [
        { expression: "number > 2", targets: [{ queue: queueSid, priority: 9, timeout: 30 }, { queue: queueSid }] },
      ],
      default_filter: { queue: queueSid },
    },
  });
  await center.caller.post(`${path}/Workflows/${workflowSid}`, { Configuration });
  await center.caller.remove(`${path}/Tasks/${tasks[4]}`);
  await emulator.advance(10);
  if (isRestarted) {
    await emulator.close();
    emulator = await startEmulator(options);
  }
  const caller = createCaller(emulator.url);
  await emulator.advance(20);
  await caller.post(`${path}/Tasks`, { Attributes: '{"number":7}' });
  await caller.post(`${path}/Workers/${worker}/Channels/default`, { Capacity: 2 });
  await caller.post(`${path}/Tasks/${tasks[0]}`, { AssignmentStatus: "completed", Reason: "done" });
  await caller.post(`${path}/TaskQueues`, { FriendlyName: "Second" });
  await emulator.advance(700);
  return { now: emulator.now(), ...(await readAll(caller)) };
}

describe("an emulator that keeps its data", () => {
  test("continues after a restart as if there had been none", async () => {
    const expected = await play(undefined, false);
    expect(Object.keys(expected).length).toBeGreaterThan(8);
    expect(await play(createDirectory(), false)).toEqual(expected);
    expect(await play(createDirectory(), true)).toEqual(expected);
  });

  test("does what was due while it was stopped, after the events from before", async () => {
    let time = Date.UTC(2026, 0, 1, 18);
    const options: EmulatorOptions = { clock: () => time, data: createDirectory() };
    const first = await open(options);
    const center = await createContactCenter(first.caller, {}, { TaskReservationTimeout: 30 });
    await center.addWorker("Ann");
    await center.addWorker("Bob");
    const offered = await center.addTask({ Timeout: 86_400 });
    const forgotten = [await center.addTask({ Timeout: 60 }), await center.addTask({ Timeout: 60 })];
    const listEvents = async (caller: Caller) =>
      (await caller.get(`${center.path}/Events?Minutes=43200&PageSize=1000`)).body.events as Record<string, string>[];
    const before = await listEvents(first.caller);
    await first.close();
    time += 12 * 3_600_000;
    const second = await open(options);
    const statusOf = async (sid: string) => (await second.caller.get(`${center.path}/Tasks/${sid}`)).body;
    expect(await statusOf(offered)).toMatchObject({ assignment_status: "pending" });
    for (const sid of forgotten) {
      expect(await statusOf(sid)).toMatchObject({
        assignment_status: "canceled",
        reason: "Task TTL Exceeded or Max assignment count exceeded",
      });
    }
    const after = await listEvents(second.caller);
    expect(after.slice(0, before.length).map(({ sid }) => sid)).toEqual(before.map(({ sid }) => sid));
    const later = after.slice(before.length);
    expect(later.map(({ event_type: type }) => type)).toContain("reservation.timeout");
  });

  test("sends an unanswered assignment callback again", async () => {
    let isSilent = true;
    const { patience, giveUp } = createPatience();
    const server = await openAssignmentServer(() => (isSilent ? giveUp() : { body: { instruction: "accept" } }));
    const options = { ...OPTIONS, callbackPatience: patience, data: createDirectory() };
    const before = await startEmulator(options);
    const center = await createContactCenter(createCaller(before.url), {}, { AssignmentCallbackUrl: server.url });
    await center.addWorker("Ann");
    const task = await center.addTask();
    await before.advance(2);
    await before.close();
    isSilent = false;
    const after = await open(options);
    await after.advance(0);
    expect((await after.caller.get(`${center.path}/Tasks/${task}`)).body.assignment_status).toBe("assigned");
    expect(server.asked.map(({ form }) => form.ReservationSid)).toEqual(
      Array(2).fill(server.asked[0]?.form.ReservationSid),
    );
    await after.close();
    const third = await open(options);
    await third.advance(10);
    expect(server.asked).toHaveLength(2);
  });

  test("applies its seed once, and again when it is reset", async () => {
    const workspaces = [{ friendlyName: "Seeded", workers: [{ friendlyName: "Ann" }] }];
    const options = { data: createDirectory(), seed: { accounts: { [ACCOUNT]: { workspaces } } } };
    const countOf = async (caller: Caller) =>
      ((await caller.get("/v1/Workspaces")).body.workspaces as unknown[]).length;
    const first = await open(options);
    await first.caller.post("/v1/Workspaces", { FriendlyName: "Mine" });
    await first.close();
    const second = await open(options);
    expect(await countOf(second.caller)).toBe(2);
    second.reset();
    await second.close();
    const third = await open(options);
    expect(await countOf(third.caller)).toBe(1);
  });

  test("removes a deleted workspace with everything in it", async () => {
    const options = { ...OPTIONS, data: createDirectory() };
    const first = await open(options);
    const center = await createContactCenter(first.caller);
    await center.addWorker("Ann");
    await center.addTask();
    await first.caller.remove(center.path);
    await first.close();
    const database = new Libsql(join(options.data, "taskrouter.db"));
    expect(database.prepare("SELECT kind FROM records").all()).toEqual([]);
    expect(database.prepare("SELECT number FROM events").all()).toEqual([]);
    database.close();
    const second = await open(options);
    expect((await second.caller.get("/v1/Workspaces")).body.workspaces).toEqual([]);
  });

  test("stores no more events than it shows", async () => {
    const options = { ...OPTIONS, data: createDirectory(), eventsKept: 50 };
    const first = await open(options);
    const center = await createContactCenter(first.caller);
    for (let count = 0; count < 300; count += 1) await center.addTask();
    const shown = await center.eventTypes("?PageSize=1000");
    await first.close();
    const database = new Libsql(join(options.data, "taskrouter.db"));
    expect(database.prepare("SELECT number FROM events").all().length).toBeLessThan(1_060);
    database.close();
    const second = await open(options);
    const { body } = await second.caller.get(`${center.path}/Events?PageSize=1000`);
    expect((body.events as { event_type: string }[]).map(({ event_type: type }) => type)).toEqual(shown);
    expect(shown).toHaveLength(50);
  });

  test("stores no more bytes of events than it shows", async () => {
    const options = { ...OPTIONS, data: createDirectory(), eventBytes: 200_000 };
    const first = await open(options);
    const center = await createContactCenter(first.caller);
    const Attributes = JSON.stringify({ note: "n".repeat(4_000) });
    for (let count = 0; count < 250; count += 1) await center.addTask({ Attributes });
    const sidsOf = (events: unknown) => (events as { sid: string }[]).map(({ sid }) => sid);
    const shown = sidsOf(await center.list("Events", "events", "?PageSize=1000"));
    expect(shown.length).toBeLessThan(25);
    await first.close();
    const database = new Libsql(join(options.data, "taskrouter.db"));
    expect(database.prepare("SELECT number FROM events").all().length).toBeLessThan(1_000);
    database.close();
    const second = await open(options);
    const { body } = await second.caller.get(`${center.path}/Events?PageSize=1000`);
    expect(sidsOf(body.events)).toEqual(shown);
  });

  test("locks its directory until it ends", async () => {
    const data = createDirectory();
    const first = await open({ data });
    await expect(startEmulator({ data })).rejects.toThrow(`cannot keep data in ${data}: another emulator is using it`);
    await first.close();
    await (await startEmulator({ data })).close();
    expect(readdirSync(data)).toContain("taskrouter.db");
  });

  test("releases its directory if it cannot start", async () => {
    const data = createDirectory();
    await expect(startEmulator({ data, rateLimits: { Nothing: 1 } })).rejects.toThrow("rate limit 'Nothing'");
    await (await startEmulator({ data })).close();
  });

  test("refuses the data of a newer release", async () => {
    const data = createDirectory();
    const database = new Libsql(join(data, "taskrouter.db"));
    database.pragma("user_version = 99");
    database.close();
    await expect(startEmulator({ data })).rejects.toThrow(
      `cannot keep data in ${data}: it was written by a newer release of pulumi-taskrouter (format 99, this one knows 2)`,
    );
  });

  test("says why a directory cannot be used", async () => {
    await expect(startEmulator({ data: "/dev/null/x" })).rejects.toThrow("cannot keep data in /dev/null/x: ");
    const data = createDirectory();
    rmSync(join(data, "taskrouter.db"), { force: true });
    const { writeFileSync } = await import("node:fs");
    writeFileSync(
      join(data, "taskrouter.db"),
      "this is not a database, but a text that is long enough to be taken for one",
    );
    await expect(startEmulator({ data })).rejects.toThrow(`cannot keep data in ${data}: `);
  });

  test("continues from the time of a manual clock, and refuses a real clock that shows an earlier time", async () => {
    const data = createDirectory();
    const first = await startEmulator({ data, clock: "manual", startTime: Date.now() + 86_400_000 });
    await createCaller(first.url).post("/v1/Workspaces", { FriendlyName: "x" });
    const time = await first.advance(5);
    await createCaller(first.url).post("/v1/Workspaces", { FriendlyName: "y" });
    await first.close();
    await expect(startEmulator({ data })).rejects.toThrow("go on with a manual clock");
    const again = await startEmulator({ data, clock: "manual" });
    expect(again.now()).toBe(time);
    await again.close();
  });
});
