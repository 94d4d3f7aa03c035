import { describe, expect, test, vi } from "vitest";
import { createJournal, toJournalParameters } from "../../../emulator/http/journal.js";
import { startEmulator } from "../../../emulator/index.js";
import { ACCOUNT, open, openWorkspace, sendRaw, TIME } from "../support.js";

const OUTCOME = { time: "", method: "GET", path: "/", status: 200, accountSid: null };
const DRAFT = { ...OUTCOME, sent: { query: "a=1&b=2", form: "b=3" } };
const ENTRY = { ...OUTCOME, parameters: { a: "1", b: ["2", "3"] } };

describe("the journal", () => {
  test("contains each request with its time, parameters, status and account", async () => {
    const { caller, url, journal } = await open({ clock: () => TIME });
    await caller.post("/v1/Workspaces?a=1", { FriendlyName: "x", Many: ["1", "2"] });
    await caller.get("/v1/Workspaces?FriendlyName=none&PageSize=5");
    await fetch(`${url}/v1/Workspaces`);
    await caller.get("/nothing");
    const time = "2026-03-04T05:06:07.890Z";
    const path = "/v1/Workspaces";
    const parameters = { a: "1", FriendlyName: "x", Many: ["1", "2"] };
    expect(journal()).toEqual([
      { number: 1, time, method: "POST", path, parameters, status: 201, accountSid: ACCOUNT },
      {
        number: 2,
        time,
        method: "GET",
        path,
        parameters: { FriendlyName: "none", PageSize: "5" },
        status: 200,
        accountSid: ACCOUNT,
      },
      { number: 3, time, method: "GET", path, parameters: {}, status: 401, accountSid: null },
      { number: 4, time, method: "GET", path: "/nothing", parameters: {}, status: 404, accountSid: ACCOUNT },
    ]);
    expect(journal(2).map((entry) => entry.number)).toEqual([3, 4]);
    expect(journal(9)).toEqual([]);
  });

  test("contains no password and no authorization", async () => {
    const secret = "s3cr3t";
    const { caller, path, workflows, emulator } = await openWorkspace(
      {},
      { EventCallbackUrl: `https://u:${secret}@h.test/` },
    );
    const target = `https://u:${secret}@h/`;
    const configuration = `{"task_routing":{"filters":[{"expression":"a == '${target}'","note":"${target.replaceAll("/", "\\/").replace("@", "\\u0040")}"}]}}`;
    const fields = { FriendlyName: "W", Configuration: configuration, AssignmentCallbackUrl: target };
    expect((await caller.post(workflows, fields)).status).toBe(201);
    await caller.post(workflows, { ...fields, FallbackAssignmentCallbackUrl: `https://u:${secret}/x@h/` });
    await caller.post(path, { DefaultActivitySid: target });
    await caller.get(`/v1/Workspaces?FriendlyName=${encodeURIComponent(target)}&${encodeURIComponent(target)}=1`);
    await caller.get(`/v1/${target}`);
    const over = await (await fetch(`${emulator.url}/emulator/journal`)).text();
    const callbacks = await (await fetch(`${emulator.url}/emulator/callbacks`)).text();
    for (const text of [JSON.stringify(emulator.journal()), over, callbacks]) {
      expect(text).not.toContain(secret);
      expect(text.toLowerCase()).not.toContain("authorization");
      expect(text).not.toContain(Buffer.from(`${ACCOUNT}:token`).toString("base64"));
    }
    expect(over).toContain("https://u:***@h/");
  });

  test("contains nothing of the body of a request without credentials", async () => {
    const { url, journal } = await open();
    const body = new URLSearchParams({ FriendlyName: "x" });
    expect((await fetch(`${url}/v1/Workspaces?a=1`, { method: "POST", body })).status).toBe(401);
    expect(journal()).toMatchObject([{ status: 401, parameters: { a: "1" } }]);
    expect(journal()[0]?.parameters).toEqual({ a: "1" });
  });

  test("contains nothing of a form with too many parameters, which is refused", async () => {
    const { url, caller, journal } = await open();
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await sendRaw(`${url}/v1/Workspaces`, "POST", form, "a&".repeat(30_000));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 20413, message: "Request has more than 1000 parameters" });
    expect((await caller.post("/v1/Workspaces", { a: Array.from({ length: 1_001 }, () => "b") })).status).toBe(413);
    expect(journal().map(({ status, parameters }) => ({ status, parameters }))).toEqual([
      { status: 413, parameters: {} },
      { status: 413, parameters: {} },
    ]);
    expect((await caller.get("/v1/Workspaces")).body.workspaces).toEqual([]);
  });

  test("gathers a repeated parameter in one array, without copying it for each value", () => {
    const values = Array.from({ length: 30_000 }, (_, index): [string, string] => ["a", `${index}`]);
    const [parameters, other] = [new URLSearchParams(values), new URLSearchParams("a=x&b=y")];
    const flat = vi.spyOn(Array.prototype, "flat");
    const gathered = toJournalParameters(parameters, other);
    expect(flat).not.toHaveBeenCalled();
    flat.mockRestore();
    expect(gathered.b).toBe("y");
    expect(gathered.a).toEqual([...values.map(([, value]) => value), "x"]);
  });

  test("removes the oldest entries, and continues to count", () => {
    const journal = createJournal({ count: 10, bytes: 1_000_000 });
    for (let count = 0; count < 5_000; count += 1) journal.add({ number: journal.next, ...DRAFT });
    expect(journal.list().map(({ number }) => number)).toEqual(Array.from({ length: 10 }, (_, at) => 4_991 + at));
    expect(journal.list(4_997).map((item) => item.number)).toEqual([4_998, 4_999, 5_000]);
  });

  test("has a limited size in bytes", async () => {
    const { caller, journal } = await open({ journalBytes: 100_000 });
    for (let request = 0; request < 20; request += 1) {
      await caller.post("/v1/Workspaces", { FriendlyName: "x".repeat(20_000) });
    }
    const entries = journal();
    expect(Buffer.byteLength(JSON.stringify(entries))).toBeLessThan(100_000);
    expect(entries.map(({ number }) => number)).toEqual([17, 18, 19, 20]);
  });

  test("cuts long names and values, after their passwords are removed", () => {
    const [long, secret] = ["v".repeat(60_000), `${"x".repeat(49_980)} https://u:${"secret".repeat(9)}@h/`];
    const parameters = toJournalParameters(
      new URLSearchParams([
        ["a", long],
        ["b", secret],
        [long, "c"],
      ]),
    );
    const cut = `${"v".repeat(50_000)}… (10000 characters cut)`;
    expect(parameters).toEqual({ a: cut, b: `${"x".repeat(49_980)} https://u:***@h/`, [cut]: "c" });
  });

  test("shows entries that a reader cannot change", () => {
    const journal = createJournal({ count: 10, bytes: 1_000 });
    journal.add({ number: journal.next, ...DRAFT });
    for (const entry of journal.list()) entry.status = 0;
    expect(journal.list()).toEqual([{ number: 1, ...ENTRY }]);
  });

  test.each([{ journalBytes: -1 }, { journalBytes: 0.5 }, { journalSize: Number.NaN }])(
    "refuses %o",
    async (options) => {
      const [name, value] = Object.entries(options)[0] ?? [];
      await expect(startEmulator(options)).rejects.toThrow(`${name} must be a whole number from 0 up, but is ${value}`);
    },
  );
});
