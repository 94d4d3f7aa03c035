import { describe, expect, test } from "vitest";
import { createJournal } from "../../../emulator/http/journal.js";
import { ACCOUNT, open, openWorkspace, TIME } from "../support.js";

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

  test("removes the oldest entries, and continues to count", () => {
    const journal = createJournal(10);
    const entry = { time: "", method: "GET", path: "/", parameters: {}, status: 200, accountSid: null };
    for (let number = 0; number < 5_000; number += 1) journal.add(entry);
    const kept = journal.list();
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(kept.length).toBeLessThan(1_010);
    expect(kept.at(-1)?.number).toBe(5_000);
    expect(journal.list(4_997).map((item) => item.number)).toEqual([4_998, 4_999, 5_000]);
  });
});
