import { describe, expect, test } from "vitest";
import { createContactCenter, openContactCenter } from "../contact-center.js";
import { ACCOUNT, createCaller, OTHER_ACCOUNT, openReceiver } from "../support.js";

describe("events", () => {
  test("describe the life of a task in causal order", async () => {
    const center = await openContactCenter();
    const worker = await center.addWorker("Ann");
    const task = await center.addTask();
    const [reservation] = await center.reservationsOf(task);
    await center.caller.post(`${center.path}/Tasks/${task}/Reservations/${reservation?.sid}`, {
      ReservationStatus: "accepted",
    });
    await center.caller.post(`${center.path}/Tasks/${task}`, { AssignmentStatus: "completed", Reason: "solved" });
    const types = await center.eventTypes();
    const order = ["task.created", "reservation.created", "reservation.accepted", "reservation.completed"];
    expect(types.filter((type) => order.includes(type ?? ""))).toEqual(order);
    expect(types).toEqual(expect.arrayContaining(["workflow.entered", "task-queue.entered", "task.completed"]));
    const [completed] = await center.list("Events", "events", "?EventType=task.completed");
    expect(completed?.event_data).toMatchObject({
      task_sid: task,
      task_completed_reason: "solved",
      task_assignment_status: "completed",
      task_queue_name: "Everyone",
      workflow_name: "Support",
    });
    expect(await center.eventTypes(`?WorkerSid=${worker}`)).toContain("reservation.accepted");
  });

  test("are returned with all members, in a list and alone", async () => {
    const center = await openContactCenter();
    const worker = await center.addWorker("Ann", { Attributes: '{"level":3}' });
    const [event] = await center.list("Events", "events", "?EventType=worker.created");
    const workspaceUrl = `${center.emulator.url}${center.path}`;
    expect(event).toEqual({
      account_sid: ACCOUNT,
      actor_sid: center.workspaceSid,
      actor_type: "workspace",
      actor_url: workspaceUrl,
      description: "Worker Ann created",
      event_data: {
        workspace_sid: center.workspaceSid,
        workspace_name: "Contact Center",
        operating_unit_sid: ACCOUNT.replace("AC", "OU"),
        worker_sid: worker,
        worker_name: "Ann",
        worker_attributes: '{"level":3}',
        worker_activity_sid: center.activities.Available,
        worker_activity_name: "Available",
        worker_version: "0",
      },
      event_date: "2026-01-01T00:00:00Z",
      event_date_ms: 1_767_225_600_000,
      event_type: "worker.created",
      resource_sid: worker,
      resource_type: "worker",
      resource_url: `${workspaceUrl}/Workers/${worker}`,
      sid: expect.stringMatching(/^EV[0-9a-f]{32}$/),
      source: "twilio",
      source_ip_address: "127.0.0.1",
      url: `${workspaceUrl}/Events/${event?.sid}`,
      workspace_sid: center.workspaceSid,
    });
    expect((await center.caller.get(`${center.path}/Events/${event?.sid}`)).body).toEqual(event);
    expect((await center.caller.get(`${center.path}/Events/EV${"0".repeat(32)}`)).status).toBe(404);
    expect((await center.caller.get(`${center.path}/Events/nothing`)).status).toBe(404);
    const other = createCaller(center.emulator.url, OTHER_ACCOUNT);
    expect((await other.get(`${center.path}/Events/${event?.sid}`)).status).toBe(404);
    const second = await createContactCenter(center.caller);
    expect((await center.caller.get(`${second.path}/Events/${event?.sid}`)).status).toBe(404);
  });

  test("for a worker's move name the previous activity and the time in it", async () => {
    const center = await openContactCenter();
    const worker = await center.addWorker("Ann");
    await center.emulator.advance(26);
    await center.caller.post(`${center.path}/Workers/${worker}`, { ActivitySid: center.activities.Offline ?? "" });
    const [event] = await center.list("Events", "events", "?EventType=worker.activity.update");
    expect(event).toMatchObject({
      description: "Worker Ann updated to Offline Activity",
      event_data: {
        worker_activity_name: "Offline",
        worker_previous_activity_sid: center.activities.Available,
        worker_previous_activity_name: "Available",
        worker_time_in_previous_activity: "26",
        worker_time_in_previous_activity_ms: "26000",
      },
    });
  });

  test("about a reservation have that as their resource, with the fields that consumers read", async () => {
    const center = await openContactCenter();
    const worker = await center.addWorker("Ann");
    await center.emulator.advance(5);
    const task = await center.addTask({ RoutingTarget: worker, TaskQueueSid: center.queueSid });
    const [reservation] = await center.reservationsOf(task);
    await center.emulator.advance(7);
    const path = `${center.path}/Tasks/${task}/Reservations/${reservation?.sid}`;
    await center.caller.post(path, { ReservationStatus: "accepted" });
    const [event] = await center.list("Events", "events", "?EventType=reservation.accepted");
    expect(event).toMatchObject({
      resource_type: "reservation",
      resource_sid: reservation?.sid,
      resource_url: `${center.emulator.url}${path}`,
      event_data: {
        task_sid: task,
        reservation_sid: reservation?.sid,
        reservation_status: "accepted",
        reservation_reason_code: "0",
        task_ignore_capacity: "true",
        task_routing_target: worker,
        task_age_in_queue: "7",
        worker_channel_capacity: "1",
        worker_channel_consumed_capacity: "1",
      },
    });
  });

  test("about a reservation have its task as their resource by choice", async () => {
    const center = await openContactCenter({ reservationEvents: "task" });
    await center.addWorker("Ann");
    const task = await center.addTask();
    const [event] = await center.list("Events", "events", "?EventType=reservation.created");
    expect(event).toMatchObject({
      resource_type: "task",
      resource_sid: task,
      resource_url: `${center.emulator.url}${center.path}/Tasks/${task}`,
    });
  });

  test("about a target name its filter, its expressions, and the queue and priority before", async () => {
    const center = await openContactCenter();
    const { body } = await center.caller.post(`${center.path}/TaskQueues`, { FriendlyName: "Gold" });
    const filter = {
      filter_friendly_name: "VIP",
      expression: "tier == 'gold'",
      targets: [
        { queue: body.sid, priority: 4, timeout: 10, expression: "worker.level > 3" },
        { queue: center.queueSid, priority: 8 },
      ],
    };
    const configuration = { task_routing: { filters: [filter], default_filter: { queue: center.queueSid } } };
    await center.caller.post(`${center.path}/Workflows/${center.workflowSid}`, {
      Configuration: JSON.stringify(configuration),
    });
    const task = await center.addTask({ Attributes: '{"tier":"gold"}', Priority: 2 });
    await center.emulator.advance(10);
    await center.caller.post(`${center.path}/Tasks/${task}`, { Attributes: "{}" });
    const events = await center.list("Events", "events", "?EventType=workflow.target-matched");
    const data: unknown[] = events.map((event) => event.event_data);
    const step = { workflow_filter_name: "VIP", workflow_filter_expression: "tier == 'gold'" };
    expect(data).toMatchObject([
      {
        ...step,
        workflow_filter_target_name: "Gold",
        workflow_filter_target_expression: "worker.level > 3",
        task_priority: "4",
      },
      {
        ...step,
        workflow_filter_target_name: "Everyone",
        target_changed_reason: "timeout",
        previous_task_queue_sid: body.sid,
        previous_task_queue_name: "Gold",
        previous_task_priority: "4",
        task_priority: "8",
      },
      {
        target_changed_reason: "attributes_updated",
        task_re_evaluated_reason: "attributes_updated",
        previous_task_queue_name: "Everyone",
        previous_task_priority: "8",
      },
    ]);
    expect(events.map(({ description }) => description?.replace(/^Task WT\w+ /, ""))).toEqual([
      "target matched in Workflow Support: filter 'VIP', target 1, TaskQueue Gold",
      "target matched in Workflow Support: filter 'VIP', target 2, TaskQueue Everyone",
      "target matched in Workflow Support: default filter, TaskQueue Everyone",
    ]);
    expect(data[0]).not.toHaveProperty("target_changed_reason");
    expect(data[1]).not.toHaveProperty("task_re_evaluated_reason");
    expect(data[2]).not.toHaveProperty("workflow_filter_expression");
  });

  test("are filtered by their subject", async () => {
    const center = await openContactCenter();
    await center.addWorker("Ann");
    const [first, second] = [await center.addTask({ TaskChannel: "voice" }), await center.addTask()];
    const [reservation] = await center.reservationsOf(first);
    const countOf = async (query: string) => (await center.list("Events", "events", query)).length;
    const all = await countOf("");
    const ofFirst = await countOf(`?TaskSid=${first}`);
    expect(ofFirst).toBe(5);
    expect(await countOf(`?TaskSid=${second}&EventType=task.created`)).toBe(1);
    expect(await countOf(`?ReservationSid=${reservation?.sid}`)).toBe(1);
    expect(await countOf("?TaskChannel=voice")).toBe(ofFirst);
    expect(await countOf("?TaskChannel=nothing")).toBe(0);
    expect(await countOf(`?TaskQueueSid=${center.queueSid}`)).toBeLessThan(all);
    expect(await countOf(`?WorkflowSid=${center.workflowSid}&EventType=workflow.entered`)).toBe(2);
    const [one] = await center.list("Events", "events", "?EventType=reservation.created");
    expect(await center.list("Events", "events", `?Sid=${one?.sid}`)).toEqual([one]);
    for (const query of ["TaskSid=WT1", "Minutes=0", "Minutes=x", "StartDate=yesterday", `Sid=${first}`]) {
      expect((await center.caller.get(`${center.path}/Events?${query}`)).status).toBe(400);
    }
  });

  test("cover the last 15 minutes, unless another window is requested", async () => {
    const center = await openContactCenter();
    await center.addTask();
    await center.emulator.advance(16 * 60);
    const before = "2026-01-01T00:00:00Z";
    expect(await center.eventTypes()).toEqual([]);
    expect(await center.eventTypes("?Minutes=20")).toContain("task.created");
    expect(await center.eventTypes(`?StartDate=${before}`)).toContain("task.created");
    expect(await center.eventTypes(`?EndDate=${before}`)).toContain("task.created");
    expect(await center.eventTypes(`?StartDate=2026-01-01T00:00:01Z`)).not.toContain("task.created");
    expect(await center.eventTypes(`?StartDate=2025-01-01T00:00:00Z&EndDate=2025-12-31T00:00:00Z`)).toEqual([]);
  });

  test("are removed after 30 days, and when there are too many", async () => {
    const center = await openContactCenter({ eventsKept: 7 });
    await center.addTask();
    await center.addTask();
    const month = "?Minutes=43200";
    expect(await center.eventTypes(month)).toHaveLength(7);
    const [oldest] = await center.list("Events", "events", month);
    const url = `${center.path}/Events/${oldest?.sid}`;
    expect((await center.caller.get(url)).status).toBe(200);
    await center.addTask();
    expect((await center.caller.get(url)).status).toBe(404);
    const [last] = (await center.list("Events", "events", month)).slice(-1);
    await center.emulator.advance(31 * 86_400);
    expect((await center.caller.get(`${center.path}/Events/${last?.sid}`)).status).toBe(404);
  });

  test.each([
    [50_000, 5],
    [1, 1],
  ])("are removed when their texts have more than %d bytes, except the last one", async (eventBytes, count) => {
    const center = await openContactCenter({ eventBytes });
    const Attributes = JSON.stringify({ note: "n".repeat(4_000) });
    for (let task = 0; task < 3; task += 1) await center.addTask({ Attributes });
    expect(await center.eventTypes("?Minutes=43200")).toHaveLength(count);
  });

  test("are paged, oldest first", async () => {
    const center = await openContactCenter();
    for (let count = 0; count < 30; count += 1) await center.addTask();
    const all = await center.eventTypes("?PageSize=1000");
    const types: unknown[] = [];
    let url: unknown = `${center.path}/Events?PageSize=50`;
    let back: unknown;
    while (typeof url === "string") {
      const { body } = await center.caller.get(url);
      const { next_page_url: next, previous_page_url: previous } = body.meta as Record<string, unknown>;
      types.push(...(body.events as { event_type: string }[]).map(({ event_type: type }) => type));
      [url, back] = [next, previous];
    }
    expect(types).toEqual(all);
    expect(all.indexOf("workspace.created")).toBe(0);
    const { body } = await center.caller.get(String(back));
    expect(body.events).toHaveLength(50);
  });

  test("of tasks and workers are sent to the workspace's server in order, if they pass its filter", async () => {
    const { received, url } = await openReceiver();
    const EventsFilter = "task.created,reservation.created,reservation.timeout,worker.activity.update";
    const center = await openContactCenter({ workspace: { EventCallbackUrl: url, EventsFilter } });
    await center.addWorker("Ann");
    const task = await center.addTask({ Attributes: '{"a":1}' });
    await center.emulator.advance(120);
    expect(received.map(({ form }) => form.EventType)).toEqual([
      "task.created",
      "reservation.created",
      "reservation.timeout",
      "worker.activity.update",
    ]);
    const [event] = await center.list("Events", "events", "?EventType=reservation.timeout");
    const [reservation] = await center.reservationsOf(task);
    expect(received[2]?.form).toMatchObject({
      ResourceType: "reservation",
      ResourceSid: reservation?.sid,
      TaskSid: task,
      TaskIgnoreCapacity: "false",
      Timestamp: "1767225720",
      TimestampMs: "1767225720000",
      Sid: event?.sid,
      TaskAttributes: '{"a":1}',
      TaskAge: "120",
      WorkerName: "Ann",
    });
  });
});
