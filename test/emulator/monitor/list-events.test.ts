import { expect, test } from "vitest";
import { createAudit } from "../../../emulator/monitor/audit.js";
import { Collection } from "../../../emulator/values/collection.js";
import { ACCOUNT, createCaller, OTHER_ACCOUNT, open } from "../support.js";

type Event = Record<string, unknown>;

test("changes of resources are listed per account, with filters and pages, and tasks are not among them", async () => {
  const { caller, url } = await open();
  const { body } = await caller.post("/v1/Workspaces", { FriendlyName: "CC" });
  const workspace = `/v1/Workspaces/${body.sid}`;
  const queue = await caller.post(`${workspace}/TaskQueues`, { FriendlyName: "Q" });
  const path = `${workspace}/TaskQueues/${queue.body.sid}`;
  await caller.post(path, { MaxReservedWorkers: 3 });
  await caller.post(path, { MaxReservedWorkers: "many" });
  await caller.remove(path);
  await caller.post(workspace, { FriendlyName: "Center" });
  const list = async (query = "") => (await caller.get(`/v1/Events${query}`)).body.events as unknown as Event[];

  expect((await list()).map(({ event_type: type }) => type)).toEqual([
    "workspace.created",
    "task-queue.created",
    "task-queue.updated",
    "task-queue.deleted",
    "workspace.updated",
  ]);
  const ofQueue = await list(`?ResourceSid=${queue.body.sid}&EventType=task-queue.updated`);
  expect(ofQueue).toMatchObject([
    { account_sid: ACCOUNT, actor_sid: ACCOUNT, actor_type: "account", resource_type: "task-queue", source: "api" },
  ]);
  expect(ofQueue[0]?.sid).toMatch(/^AE[0-9a-f]{32}$/);
  expect(await list("?StartDate=2100-01-01T00:00:00Z")).toEqual([]);
  expect(await list("?EndDate=2000-01-01T00:00:00Z")).toEqual([]);
  expect(await list(`?ActorSid=${OTHER_ACCOUNT}`)).toEqual([]);
  expect(await list("?SourceIpAddress=192.0.2.1")).toEqual([]);
  expect(await list("?PageSize=2")).toHaveLength(2);
  expect((await createCaller(url, OTHER_ACCOUNT).get("/v1/Events")).body.events).toEqual([]);
});

test("a long history is cut at its beginning", () => {
  const audit = createAudit(() => 0);
  const account = { sid: ACCOUNT, workspaces: new Collection<never>() };
  for (let at = 0; at < 1_001; at += 1) audit.record(account, "Workflow-Update", `WW${at}`);
  audit.record(account, "Task-Create", "WT1");
  audit.record(account, "Workflow-Update", undefined);
  expect(audit.of(account)).toHaveLength(1_000);
  expect(audit.of(account)[0]?.resourceSid).toBe("WW1");
});
