import { describe, expect, test } from "vitest";
import { ACCOUNT, type Fields, listOf, openFloor, openWorkspace, refusal, TIME } from "../support.js";

/** Workers of many kinds, and the names of those that a query finds. */
async function openCrowd() {
  const time = { now: TIME };
  const floor = await openFloor({ clock: () => time.now }, []);
  const { caller, workers, available, queues } = floor;
  const sids = new Map<string, string>();
  const crowd: [string, Fields][] = [
    ["Ann", { ActivitySid: available, Attributes: '{"languages":["en"],"level":3}' }],
    ["Bob", { Attributes: '{"languages":["de"],"level":"7"}' }],
    ["Cleo", { ActivitySid: available, Attributes: '{"__proto__":{"languages":["en"]}}' }],
  ];
  for (const [FriendlyName, fields] of crowd) {
    time.now += 1_000;
    sids.set(FriendlyName, String((await caller.post(workers, { FriendlyName, ...fields })).body.sid));
  }
  const german = await caller.post(queues, { FriendlyName: "German", TargetWorkers: 'languages HAS "de"' });
  const find = async (query: string) =>
    listOf(await caller.get(`${workers}?${query}`)).map((worker) => worker.friendly_name);
  return { ...floor, time, sids, find, germanSid: String(german.body.sid) };
}

describe("a worker", () => {
  test("is returned with all its members", async () => {
    const { caller, workers, workspace, activities, emulator } = await openWorkspace({ clock: () => TIME });
    const answer = await caller.post(workers, { FriendlyName: "Ann" });
    const { status, body } = answer;
    const own = `${emulator.url}${workers}/${body.sid}`;
    expect(status).toBe(201);
    expect(body).toEqual({
      account_sid: ACCOUNT,
      activity_name: "Offline",
      activity_sid: workspace.default_activity_sid,
      attributes: "{}",
      available: false,
      date_created: "2026-03-04T05:06:07Z",
      date_status_changed: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      friendly_name: "Ann",
      sid: expect.stringMatching(/^WK[0-9a-f]{32}$/),
      workspace_sid: workspace.sid,
      url: own,
      links: {
        channels: `${own}/Channels`,
        activity: `${emulator.url}${activities}/${workspace.default_activity_sid}`,
        workspace: workspace.url,
        statistics: `${emulator.url}${workers}/Statistics`,
        real_time_statistics: `${emulator.url}${workers}/RealTimeStatistics`,
        cumulative_statistics: `${emulator.url}${workers}/CumulativeStatistics`,
        worker_statistics: `${own}/Statistics`,
        worker_channels: `${own}/Channels`,
        reservations: `${own}/Reservations`,
      },
    });
    const fetched = await caller.get(own);
    expect(fetched.body).toEqual(body);
    expect(fetched.headers.get("etag")).toBe(answer.headers.get("etag"));
  });

  const SENT = '{ "s": "x  y",\n "a-b": [1.0, {"d": 1, "c": 2}] }';

  test.each([
    [undefined, '{"s":"x  y","a-b":[1.0,{"d":1,"c":2}]}'],
    ["compact", '{"s":"x  y","a-b":[1.0,{"d":1,"c":2}]}'],
    ["verbatim", SENT],
    ["reordered", '{"a-b":[1,{"c":2,"d":1}],"s":"x  y"}'],
  ] as const)("returns its attributes without whitespace, or as attributesEcho says: %s", async (choice, returned) => {
    const { caller, workers } = await openWorkspace(choice === undefined ? {} : { attributesEcho: choice });
    const { body } = await caller.post(workers, { FriendlyName: "Ann", Attributes: SENT });
    expect(body.attributes).toBe(returned);
    expect((await caller.get(`${workers}/${body.sid}`)).body.attributes).toBe(returned);
  });

  test("has its attributes replaced, not merged, and its status date changed only with its activity", async () => {
    const { caller, workers, sids, time, available, offline } = await openCrowd();
    const path = `${workers}/${sids.get("Ann")}`;
    time.now = TIME + 60_000;
    const renamed = await caller.post(path, { FriendlyName: "Anne", Attributes: '{"x":1}' });
    expect(renamed.body).toMatchObject({
      friendly_name: "Anne",
      attributes: '{"x":1}',
      activity_sid: available,
      date_status_changed: "2026-03-04T05:06:08Z",
      date_updated: "2026-03-04T05:07:07Z",
    });
    time.now += 1_000;
    const moved = await caller.post(path, { ActivitySid: offline });
    expect(moved.body).toMatchObject({
      activity_name: "Offline",
      available: false,
      date_status_changed: "2026-03-04T05:07:08Z",
    });
  });

  test("follows the renaming of its activity", async () => {
    const { caller, workers, activities, workerSid, available } = await openFloor();
    await caller.get(`${workers}/${workerSid}`);
    await caller.post(`${activities}/${available}`, { FriendlyName: "Here" });
    expect((await caller.get(`${workers}/${workerSid}`)).body.activity_name).toBe("Here");
  });

  test("must have an unused name in any case, which is free again after a rename", async () => {
    const { caller, workers, workerSid, offline } = await openFloor();
    const message = "Worker with the same friendly name already exists";
    expect((await caller.post(workers, { FriendlyName: "ANN" })).body).toEqual(refusal(400, 20001, message));
    const bob = await caller.post(workers, { FriendlyName: "Bob" });
    expect((await caller.post(`${workers}/${bob.body.sid}`, { FriendlyName: "ann" })).body.message).toBe(message);
    expect((await caller.post(`${workers}/${workerSid}`, { FriendlyName: "ann", ActivitySid: offline })).status).toBe(
      200,
    );
    await caller.post(`${workers}/${workerSid}`, { FriendlyName: "Cleo" });
    expect((await caller.post(workers, { FriendlyName: "Ann" })).status).toBe(201);
    await caller.remove(`${workers}/${workerSid}`);
    expect((await caller.post(workers, { FriendlyName: "Cleo" })).status).toBe(201);
    const strict = await openFloor({ workerNames: "sensitive" });
    expect((await strict.caller.post(strict.workers, { FriendlyName: "ANN" })).status).toBe(201);
  });

  test("can be deleted only in an unavailable activity and without open reservations", async () => {
    const { caller, workers, workerSid, offline, workspace, reserve, byTaskStatus } = await openReserved();
    const path = `${workers}/${workerSid}`;
    const where = `${workerSid} in workspace ${workspace.sid} for account ${ACCOUNT}`;
    const available = `Cannot delete worker ${where} because its activity is available.`;
    expect((await caller.remove(path)).body).toEqual(refusal(400, 20001, available));
    const { byTask } = await reserve();
    await caller.post(path, { ActivitySid: offline });
    const busy = `Cannot delete worker ${where} because it has reservations that are open.`;
    expect((await caller.remove(path)).body).toEqual(refusal(400, 20001, busy));
    await byTaskStatus(byTask, "rejected");
    expect((await caller.remove(path)).status).toBe(204);
    expect((await caller.get(path)).status).toBe(404);
  });

  test("can reject its pending reservations when it changes to an unavailable activity", async () => {
    const { caller, workers, workerSid, offline, available, reserve, byTaskStatus } = await openReserved();
    const { byTask } = await reserve();
    const path = `${workers}/${workerSid}`;
    const fields = { ActivitySid: available, RejectPendingReservations: true };
    const message = "RejectPendingReservations can only be true together with an ActivitySid that is not available";
    expect((await caller.post(path, fields)).body).toEqual(refusal(400, 20001, message));
    expect((await caller.post(path, { RejectPendingReservations: true })).body.message).toBe(message);
    expect((await caller.get(byTask)).body.reservation_status).toBe("pending");
    await caller.post(path, { ActivitySid: offline, RejectPendingReservations: true });
    expect((await caller.get(byTask)).body.reservation_status).toBe("rejected");
    expect((await byTaskStatus(byTask, "accepted")).status).toBe(400);
  });
});

async function openReserved() {
  const floor = await openFloor();
  const byTaskStatus = (path: string, status: string) => floor.caller.post(path, { ReservationStatus: status });
  return { ...floor, byTaskStatus };
}

describe("workers are found", () => {
  test.each([
    ["FriendlyName=ann", ["Ann"]],
    ["FriendlyName=An", []],
    ["ActivityName=Available", ["Ann", "Cleo"]],
    ["Available=true", ["Ann", "Cleo"]],
    ["Available=no", ["Bob"]],
    ["TaskQueueName=German", ["Bob"]],
    ["TaskQueueName=English", ["Ann", "Bob", "Cleo"]],
    ["TaskQueueName=Nothing", []],
    ["TaskQueueName=German&Available=1", []],
    [`TaskQueueSid=WQ${"0".repeat(32)}`, []],
    ["TargetWorkersExpression=languages HAS 'en'", ["Ann"]],
    ["TargetWorkersExpression=level > 5", ["Bob"]],
    ["TargetWorkersExpression=friendly_name == 'Cleo' OR activity_name == 'Offline'", ["Bob", "Cleo"]],
    ["TargetWorkersExpression=channel.chat.configured_capacity == 1 AND level > 1", ["Ann", "Bob"]],
    ["Ordering=DateStatusChanged:desc", ["Cleo", "Bob", "Ann"]],
    ["Ordering=DateStatusChanged:asc", ["Ann", "Bob", "Cleo"]],
  ])("by %s", async (query, names) => {
    const { find } = await openCrowd();
    expect(await find(query)).toEqual(names);
  });

  test("by their activity and by a queue's SID", async () => {
    const { find, available, germanSid } = await openCrowd();
    expect(await find(`ActivitySid=${available}`)).toEqual(["Ann", "Cleo"]);
    expect(await find(`ActivitySid=${available.slice(0, 2)}${available.slice(2).toUpperCase()}`)).toHaveLength(2);
    expect(await find(`TaskQueueSid=${germanSid}`)).toEqual(["Bob"]);
  });

  test("on the next page although they have moved meanwhile", async () => {
    const { caller, workers, find, sids, time, offline } = await openCrowd();
    const query = "Ordering=DateStatusChanged:asc&PageSize=1";
    const first = await caller.get(`${workers}?${query}`);
    time.now += 60_000;
    await caller.post(`${workers}/${sids.get("Ann")}`, { ActivitySid: offline });
    const second = await caller.get(String((first.body.meta as { next_page_url: string }).next_page_url));
    expect(listOf(second).map((worker) => worker.friendly_name)).toEqual(["Bob"]);
    expect(await find("Ordering=DateStatusChanged:asc")).toEqual(["Bob", "Cleo", "Ann"]);
  });

  test("as members of the queues that match them", async () => {
    const { caller, queues, sids } = await openCrowd();
    const namesFor = async (query: string) =>
      listOf(await caller.get(`${queues}?${query}`)).map((queue) => queue.friendly_name);
    await caller.post(queues, { FriendlyName: "Experts", TargetWorkers: "level > 5" });
    expect(await namesFor(`WorkerSid=${sids.get("Bob")}`)).toEqual(["English", "German", "Experts"]);
    expect(await namesFor(`WorkerSid=${sids.get("Ann")}`)).toEqual(["English"]);
    const attributes = encodeURIComponent('{"level":"6","languages":["de"]}');
    expect(await namesFor(`EvaluateWorkerAttributes=${attributes}`)).toEqual(["English", "German", "Experts"]);
    expect(await namesFor("EvaluateWorkerAttributes=%7B%7D")).toEqual(["English"]);
    expect(await namesFor("EvaluateWorkerAttributes=%7B%7D&FriendlyName=German")).toEqual([]);
  });
});
