import { describe, expect, test } from "vitest";
import { ACCOUNT, open, openWorkspace, refusal, TIME } from "../support.js";

const clockAt = (time: { now: number }) => () => time.now;

describe("a workspace", () => {
  test("is returned with all its members and defaults, on the host of the request", async () => {
    const { caller, url } = await open({ clock: () => TIME });
    const { status, body } = await caller.post("/v1/Workspaces", { FriendlyName: "Contact Center" });
    const own = `${url}/v1/Workspaces/${body.sid}`;
    expect(status).toBe(201);
    expect(body.sid).toMatch(/^WS[0-9a-f]{32}$/);
    expect(body).toEqual({
      account_sid: ACCOUNT,
      date_created: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      default_activity_name: "Offline",
      default_activity_sid: expect.stringMatching(/^WA[0-9a-f]{32}$/),
      event_callback_url: "",
      events_filter: null,
      friendly_name: "Contact Center",
      multi_task_enabled: true,
      sid: body.sid,
      timeout_activity_name: "Offline",
      timeout_activity_sid: body.default_activity_sid,
      prioritize_queue_order: "FIFO",
      url: own,
      links: {
        activities: `${own}/Activities`,
        statistics: `${own}/Statistics`,
        real_time_statistics: `${own}/RealTimeStatistics`,
        cumulative_statistics: `${own}/CumulativeStatistics`,
        task_queues: `${own}/TaskQueues`,
        tasks: `${own}/Tasks`,
        workers: `${own}/Workers`,
        workflows: `${own}/Workflows`,
        task_channels: `${own}/TaskChannels`,
        events: `${own}/Events`,
      },
    });
    expect((await caller.get(own)).body).toEqual(body);
    const byName = await caller.get(own.replace("127.0.0.1", "localhost"));
    expect(byName.body.url).toBe(own.replace("127.0.0.1", "localhost"));
  });

  test("starts with three activities and, by default, no queues and workflows", async () => {
    const { caller } = await open();
    const { body } = await caller.post("/v1/Workspaces", { FriendlyName: "Empty", Template: "NONE" });
    const path = `/v1/Workspaces/${body.sid}`;
    const activities = (await caller.get(`${path}/Activities`)).body.activities as Record<string, unknown>[];
    expect(activities.map((activity) => [activity.friendly_name, activity.available])).toEqual([
      ["Offline", false],
      ["Available", true],
      ["Unavailable", false],
    ]);
    expect((await caller.get(`${path}/TaskQueues`)).body.task_queues).toEqual([]);
    expect((await caller.get(`${path}/Workflows`)).body.workflows).toEqual([]);
  });

  test("from the template FIFO has a queue for everyone and a workflow to it", async () => {
    const { caller } = await open();
    const { body } = await caller.post("/v1/Workspaces", { FriendlyName: "Fifo", Template: "FIFO" });
    const path = `/v1/Workspaces/${body.sid}`;
    const queues = (await caller.get(`${path}/TaskQueues`)).body.task_queues as Record<string, unknown>[];
    const workflows = (await caller.get(`${path}/Workflows`)).body.workflows as Record<string, unknown>[];
    expect(queues).toMatchObject([{ friendly_name: "Sample Queue", target_workers: "1==1", task_order: "FIFO" }]);
    expect(workflows).toMatchObject([
      {
        friendly_name: "Default Fifo Workflow",
        task_reservation_timeout: 120,
        assignment_callback_url: null,
        fallback_assignment_callback_url: null,
        configuration: `{"task_routing":{"filters":[{"expression":"1==1","targets":[{"queue":"${queues[0]?.sid}","priority":0}]}]}}`,
      },
    ]);
  });

  test("accepts every parameter on creation, and the name of another workspace", async () => {
    const { caller } = await open();
    const fields = {
      FriendlyName: "Contact Center",
      EventCallbackUrl: "https://u:p@example.com/events",
      EventsFilter: "workflow.created, task.created",
      MultiTaskEnabled: false,
      PrioritizeQueueOrder: "LIFO",
      Unknown: "ignored",
    };
    const first = await caller.post("/v1/Workspaces", fields);
    expect(first.body).toMatchObject({
      event_callback_url: "https://u:p@example.com/events",
      events_filter: "workflow.created, task.created",
      multi_task_enabled: false,
      prioritize_queue_order: "LIFO",
    });
    expect((await caller.post("/v1/Workspaces", fields)).status).toBe(201);
  });

  test("changes what is sent, clears what is sent empty, and keeps the others", async () => {
    const { caller, path, activities } = await openWorkspace({}, { EventCallbackUrl: "https://h/", EventsFilter: "a" });
    const lunch = await caller.post(activities, { FriendlyName: "Lunch" });
    const fields = { EventCallbackUrl: "", EventsFilter: "", DefaultActivitySid: String(lunch.body.sid) };
    expect((await caller.post(path, fields)).body).toMatchObject({
      friendly_name: "Contact Center",
      event_callback_url: "",
      events_filter: "",
      default_activity_sid: lunch.body.sid,
      default_activity_name: "Lunch",
      timeout_activity_name: "Offline",
    });
    await caller.post(`${activities}/${lunch.body.sid}`, { FriendlyName: "Break" });
    expect((await caller.get(path)).body.default_activity_name).toBe("Break");
  });

  test("changes its date only with a real change", async () => {
    const time = { now: TIME };
    const { caller, path } = await openWorkspace({ clock: clockAt(time) });
    time.now += 60_000;
    expect((await caller.post(path)).body.date_updated).toBe("2026-03-04T05:06:07Z");
    const same = await caller.post(path, { FriendlyName: "Contact Center", MultiTaskEnabled: true });
    expect(same).toMatchObject({ status: 200, body: { date_updated: "2026-03-04T05:06:07Z" } });
    const changed = await caller.post(path, { FriendlyName: "Renamed" });
    expect(changed.body).toMatchObject({ date_created: "2026-03-04T05:06:07Z", date_updated: "2026-03-04T05:07:07Z" });
  });

  test("can turn multi-tasking on, and not off again", async () => {
    const { caller, path, workspace } = await openWorkspace({}, { MultiTaskEnabled: false });
    expect((await caller.post(path, { MultiTaskEnabled: false })).status).toBe(200);
    expect((await caller.post(path, { MultiTaskEnabled: true })).body.multi_task_enabled).toBe(true);
    const message = `MultiTaskEnabled cannot be set to false once it is true for workspace ${workspace.sid}, unless another workspace is single-tasking`;
    expect((await caller.post(path, { MultiTaskEnabled: false })).body).toEqual(refusal(400, 20001, message));
  });

  test.each([
    ["Support", 200],
    ["Flex Task Assignment", 400],
  ])("named %s answers %i if multi-tasking is turned off next to a single-tasking workspace", async (name, status) => {
    const { caller, path } = await openWorkspace({}, { FriendlyName: name });
    await caller.post("/v1/Workspaces", { FriendlyName: "Legacy", MultiTaskEnabled: false });
    const answer = await caller.post(path, { MultiTaskEnabled: false });
    expect(answer.status).toBe(status);
    expect((await caller.get(path)).body.multi_task_enabled).toBe(status !== 200);
  });

  test("does not accept an activity of another workspace", async () => {
    const { caller, path, workspace } = await openWorkspace();
    const other = await caller.post("/v1/Workspaces", { FriendlyName: "Other" });
    const sid = String(other.body.default_activity_sid);
    const answer = await caller.post(path, { FriendlyName: "Renamed", TimeoutActivitySid: sid });
    const message = `Activity '${sid}' provided for TimeoutActivitySid does not exist in workspace ${workspace.sid}`;
    expect(answer.body).toEqual(refusal(400, 20001, message));
    expect((await caller.get(path)).body.friendly_name).toBe("Contact Center");
  });

  test("is listed by its exact name, and deleted with everything in it", async () => {
    const { caller, path, queues, queueSid, workspace } = await openWorkspace();
    await caller.post("/v1/Workspaces", { FriendlyName: "Contact Center 2" });
    const found = await caller.get("/v1/Workspaces?FriendlyName=Contact%20Center");
    expect(found.body.workspaces).toEqual([workspace]);
    expect((await caller.get("/v1/Workspaces?FriendlyName=contact%20center")).body.workspaces).toEqual([]);
    expect(await caller.remove(path)).toMatchObject({ status: 204, body: {} });
    expect((await caller.get(path)).status).toBe(404);
    expect((await caller.get(`${queues}/${queueSid}`)).status).toBe(404);
    expect((await caller.remove(path)).status).toBe(404);
  });
});
