import { describe, expect, test } from "vitest";
import { ACCOUNT, type Fields, listOf, openFloor, openWorkspace, refusal, TIME } from "../support.js";

const UNKNOWN = "0".repeat(32);

/** A floor without workers, and tasks of many kinds on it; `find` gives their names. */
async function openBacklog() {
  const time = { now: TIME };
  const floor = await openFloor({ clock: () => time.now }, []);
  const { caller, createTask, tasks } = floor;
  const names = new Map<unknown, string>();
  const backlog: [string, Fields][] = [
    ["low", { Attributes: '{"type":"sales","level":1}' }],
    ["high", { Priority: 9, TaskChannel: "chat", Attributes: '{"type":"support"}' }],
    ["late", { Priority: 5, VirtualStartTime: "2026-03-04T04:00:00Z" }],
  ];
  for (const [name, fields] of backlog) {
    time.now += 1_000;
    names.set((await createTask(fields)).sid, name);
  }
  const find = async (query: string) =>
    listOf(await caller.get(`${tasks}?${query}`)).map((task) => names.get(task.sid));
  const sidOf = (name: string) => String([...names].find(([, known]) => known === name)?.[0]);
  return { ...floor, time, names, find, sidOf };
}

describe("a task", () => {
  test("is returned with all its members", async () => {
    const { caller, tasks, workspace, workflowSid, queueSid, emulator } = await openFloor({ clock: () => TIME }, []);
    const answer = await caller.post(tasks, { WorkflowSid: workflowSid, Attributes: '{"a": 1}', Priority: 3 });
    const { status, body } = answer;
    const own = `${emulator.url}${tasks}/${body.sid}`;
    expect(status).toBe(201);
    expect(body).toEqual({
      account_sid: ACCOUNT,
      age: 0,
      assignment_status: "pending",
      attributes: '{"a":1}',
      addons: "{}",
      date_created: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      task_queue_entered_date: "2026-03-04T05:06:07Z",
      priority: 3,
      reason: null,
      sid: expect.stringMatching(/^WT[0-9a-f]{32}$/),
      task_queue_sid: queueSid,
      task_queue_friendly_name: "English",
      task_channel_sid: expect.stringMatching(/^TC[0-9a-f]{32}$/),
      task_channel_unique_name: "default",
      timeout: 86_400,
      workflow_sid: workflowSid,
      workflow_friendly_name: "Support",
      workspace_sid: workspace.sid,
      url: own,
      links: {
        task_queue: `${workspace.url}/TaskQueues/${queueSid}`,
        workflow: `${workspace.url}/Workflows/${workflowSid}`,
        workspace: workspace.url,
        reservations: `${own}/Reservations`,
      },
      virtual_start_time: "2026-03-04T05:06:07Z",
      ignore_capacity: false,
      routing_target: null,
    });
    expect(answer.headers.get("etag")).toMatch(/^"\d+"$/);
    expect((await caller.get(own)).body).toEqual(body);
  });

  test("needs no workflow if there is only one", async () => {
    const { caller, tasks, workflows, workflowSid, configuration, createTask } = await openFloor();
    expect(await createTask()).toMatchObject({ workflow_sid: workflowSid });
    await caller.post(workflows, { FriendlyName: "Second", Configuration: configuration });
    expect((await caller.post(tasks)).body).toEqual(refusal(400, 20001, "WorkflowSid field is required"));
    const none = await openWorkspace();
    expect((await none.caller.post(none.tasks)).body.message).toBe("WorkflowSid field is required");
  });

  test("shows its age, and is removed five minutes after its end", async () => {
    const time = { now: TIME };
    const { caller, tasks, createTask } = await openFloor({ clock: () => time.now }, []);
    const path = `${tasks}/${(await createTask()).sid}`;
    time.now += 61_900;
    expect((await caller.get(path)).body.age).toBe(61);
    await caller.post(path, { AssignmentStatus: "canceled", Reason: "no answer" });
    expect((await caller.get(path)).body).toMatchObject({ assignment_status: "canceled", reason: "no answer" });
    time.now += 299_000;
    expect((await caller.get(path)).status).toBe(200);
    time.now += 1_000;
    expect((await caller.get(path)).status).toBe(404);
  });

  test("can be routed directly to a worker or a queue, or into a given workflow", async () => {
    const { caller, tasks, workerSid, workflowSid, queueSid, createTask } = await openFloor();
    const toWorker = await createTask({ RoutingTarget: workerSid });
    expect(toWorker).toMatchObject({ routing_target: workerSid, workflow_sid: null, ignore_capacity: true });
    expect(toWorker).toMatchObject({ assignment_status: "pending", links: { workflow: null } });
    expect((await caller.get(`${tasks}/${toWorker.sid}`)).body.assignment_status).toBe("reserved");
    const toQueue = await createTask({ RoutingTarget: queueSid });
    expect(toQueue).toMatchObject({ routing_target: queueSid, task_queue_sid: queueSid, ignore_capacity: false });
    const toWorkflow = await createTask({ RoutingTarget: workflowSid, IgnoreCapacity: "true" });
    expect(toWorkflow).toMatchObject({ workflow_sid: workflowSid, ignore_capacity: true });
  });

  test("is not created without a route", async () => {
    const { caller, tasks, workflows, workspace } = await openWorkspace();
    await caller.post(workflows, { FriendlyName: "Nowhere", Configuration: '{"task_routing":{"filters":[]}}' });
    const answer = await caller.post(tasks);
    const where = `in workspace ${workspace.sid} for account ${ACCOUNT}`;
    const message = `Cannot create a task ${where} because no filter of its workflow matches and there is no default filter.`;
    expect(answer.body).toEqual(refusal(400, 20001, message));
    expect(listOf(await caller.get(tasks))).toEqual([]);
  });

  test("changes the properties that are sent and keeps the others", async () => {
    const { caller, tasks, createTask } = await openFloor({ clock: () => TIME }, []);
    const { sid, task_channel_sid: channelSid } = await createTask({ Priority: 1 });
    const path = `${tasks}/${sid}`;
    const fields = { Attributes: '{"b":2}', Priority: 7, TaskChannel: "sms", VirtualStartTime: "2026-01-01T00:00:00Z" };
    const { status, body } = await caller.post(path, fields);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      attributes: '{"b":2}',
      priority: 7,
      task_channel_unique_name: "sms",
      virtual_start_time: "2026-01-01T00:00:00Z",
      assignment_status: "pending",
    });
    expect((await caller.post(path, { TaskChannel: String(channelSid) })).body).toMatchObject({
      task_channel_unique_name: "default",
      priority: 7,
    });
    expect((await caller.post(path)).status).toBe(200);
  });

  test("is pending in the answer to its creation, also if a worker is free; its ETag is the present one", async () => {
    const { caller, tasks } = await openFloor({ clock: () => TIME });
    const answer = await caller.post(tasks);
    expect(answer.body).toMatchObject({ assignment_status: "pending", reason: null });
    const path = `${tasks}/${answer.body.sid}`;
    const fetched = await caller.get(path);
    expect(fetched.body).toEqual({ ...answer.body, assignment_status: "reserved" });
    expect(fetched.headers.get("etag")).toBe(answer.headers.get("etag"));
    const ifMatch = { "if-match": answer.headers.get("etag") ?? "" };
    expect((await caller.post(path, { Priority: 1 }, ifMatch)).status).toBe(200);
  });

  test.each(["canceled", "completed"])("is %s without a reason, which is null then", async (status) => {
    const { caller, tasks, reserve } = await openFloor();
    for (const reason of [{}, { Reason: "" }]) {
      const { taskSid, byTask } = await reserve();
      if (status === "completed") await caller.post(byTask, { ReservationStatus: "accepted" });
      const answer = await caller.post(`${tasks}/${taskSid}`, { AssignmentStatus: status, ...reason });
      expect(answer).toMatchObject({ status: 200, body: { assignment_status: status, reason: null } });
    }
  });

  test("keeps the reason of its wrapping if it is completed without one", async () => {
    const { caller, tasks, reserve } = await openFloor();
    const { taskSid, byTask } = await reserve();
    await caller.post(byTask, { ReservationStatus: "accepted" });
    const path = `${tasks}/${taskSid}`;
    await caller.post(path, { AssignmentStatus: "wrapping", Reason: "talked" });
    expect((await caller.post(path, { AssignmentStatus: "completed" })).body.reason).toBe("talked");
  });

  test("takes new attributes together with its cancellation, and its event has them", async () => {
    const { caller, tasks, path, createTask } = await openFloor({}, []);
    const { sid } = await createTask({ Attributes: '{"left":false}' });
    const fields = { AssignmentStatus: "canceled", Reason: "call back", Attributes: '{ "left": true }' };
    expect(await caller.post(`${tasks}/${sid}`, fields)).toMatchObject({
      status: 200,
      body: { assignment_status: "canceled", reason: "call back", attributes: '{"left":true}' },
    });
    const events = listOf(await caller.get(`${path}/Events?TaskSid=${sid}`));
    expect(events.at(-1)).toMatchObject({
      event_type: "task.canceled",
      event_data: { task_attributes: '{"left":true}', task_canceled_reason: "call back" },
    });
    expect(events.filter(({ event_type }) => event_type === "workflow.target-matched")).toHaveLength(1);
  });

  test("goes through its workflow again with new attributes while it is pending", async () => {
    const { caller, tasks, queues, workflows, workflowSid, queueSid, createTask } = await openFloor({}, []);
    const gold = String((await caller.post(queues, { FriendlyName: "Gold" })).body.sid);
    const filters = [{ expression: 'tier == "gold"', targets: [{ queue: gold, priority: 9 }] }];
    const Configuration = JSON.stringify({ task_routing: { filters, default_filter: { queue: queueSid } } });
    await caller.post(`${workflows}/${workflowSid}`, { Configuration });
    const { sid } = await createTask();
    const answer = await caller.post(`${tasks}/${sid}`, { Attributes: '{"tier":"gold"}' });
    expect(answer.body).toMatchObject({ task_queue_sid: gold, priority: 9 });
  });

  test("is wrapped up and completed once, with a reason", async () => {
    const { caller, tasks, workspace, reserve } = await openFloor();
    const { taskSid, byTask } = await reserve();
    const path = `${tasks}/${taskSid}`;
    const where = `${taskSid} in workspace ${workspace.sid} for account ${ACCOUNT}`;
    const wrapping = { AssignmentStatus: "wrapping" };
    const completed = { AssignmentStatus: "completed", Reason: "solved" };
    const notAssigned = `Cannot wrap up a task ${where} because it's not currently assigned`;
    expect((await caller.post(path, wrapping)).body).toEqual(refusal(400, 20001, notAssigned));
    const notCompletable = `Cannot complete task ${where} because it is not currently assigned.`;
    expect((await caller.post(path, completed)).body).toEqual(refusal(400, 20001, notCompletable));
    await caller.post(byTask, { ReservationStatus: "accepted" });
    const notCancelable = `Cannot cancel task ${where} because it is not pending or reserved.`;
    const canceled = { AssignmentStatus: "canceled", Reason: "x" };
    expect((await caller.post(path, canceled)).body).toEqual(refusal(400, 20001, notCancelable));
    expect((await caller.post(path, wrapping)).body).toMatchObject({ assignment_status: "wrapping" });
    expect((await caller.get(byTask)).body).toMatchObject({ reservation_status: "wrapping" });
    expect((await caller.post(path, completed)).body).toMatchObject({
      assignment_status: "completed",
      reason: "solved",
    });
    expect((await caller.get(byTask)).body).toMatchObject({ reservation_status: "completed" });
    expect((await caller.post(path, completed)).body.message).toBe(notCompletable);
  });

  test("can still change its attributes after its end", async () => {
    const { caller, tasks, createTask } = await openFloor({}, []);
    const path = `${tasks}/${(await createTask()).sid}`;
    await caller.post(path, { AssignmentStatus: "canceled", Reason: "x" });
    expect((await caller.post(path, { Attributes: '{"done":true}' })).body).toMatchObject({
      attributes: '{"done":true}',
      assignment_status: "canceled",
    });
  });

  test("does not change if an update is refused", async () => {
    const { caller, tasks, createTask } = await openFloor({}, []);
    const path = `${tasks}/${(await createTask()).sid}`;
    const before = await caller.get(path);
    await caller.post(path, { AssignmentStatus: "completed", Reason: "x", Priority: 99 });
    await caller.post(path, { Priority: 99, TaskChannel: "nothing" });
    const after = await caller.get(path);
    expect(after.body).toEqual(before.body);
    expect(after.headers.get("etag")).toBe(before.headers.get("etag"));
  });

  test("is deleted", async () => {
    const { caller, tasks, createTask } = await openFloor();
    const path = `${tasks}/${(await createTask()).sid}`;
    expect((await caller.remove(path)).status).toBe(204);
    expect((await caller.get(path)).status).toBe(404);
  });
});

describe("tasks are found", () => {
  test.each([
    ["", ["low", "high", "late"]],
    ["Priority=9", ["high"]],
    ["AssignmentStatus=pending", ["low", "high", "late"]],
    ["AssignmentStatus=reserved,assigned", []],
    ["AssignmentStatus=reserved&AssignmentStatus=pending", ["low", "high", "late"]],
    ["WorkflowName=Support", ["low", "high", "late"]],
    ["WorkflowName=support", []],
    ["TaskQueueName=English&Priority=0", ["low"]],
    [`TaskQueueSid=WQ${UNKNOWN}`, []],
    [`WorkflowSid=WW${UNKNOWN}`, []],
    ["EvaluateTaskAttributes=type == 'sales'", ["low"]],
    ["EvaluateTaskAttributes=type != 'sales' AND taskrouter.dayOfWeek == 'Wed'", ["high", "late"]],
    ["RoutingTarget=WK1", []],
    ["HasAddons=true", []],
    ["HasAddons=false", ["low", "high", "late"]],
    ["Ordering=Priority:desc", ["high", "late", "low"]],
    ["Ordering=DateCreated:desc", ["late", "high", "low"]],
    ["Ordering=VirtualStartTime:asc", ["late", "low", "high"]],
    ["Ordering=Priority:asc,DateCreated:desc", ["low", "late", "high"]],
    ["Ordering=Priority:desc&PageSize=2", ["high", "late"]],
  ])("by %s", async (query, names) => {
    const { find } = await openBacklog();
    expect(await find(query)).toEqual(names);
  });

  test("by the SIDs of their workflow and their queue, with their attributes", async () => {
    const { caller, tasks, find, workflowSid, queueSid } = await openBacklog();
    expect(await find(`WorkflowSid=${workflowSid}&TaskQueueSid=${queueSid}&Priority=5`)).toEqual(["late"]);
    const [item] = listOf(await caller.get(tasks));
    expect(item).toMatchObject({ attributes: '{"type":"sales","level":1}' });
  });

  test("on the next page although the last one of this page was deleted", async () => {
    const { caller, tasks, sidOf, names } = await openBacklog();
    for (const ordering of ["", "&Ordering=Priority:desc"]) {
      const floor = { caller, tasks };
      const first = await floor.caller.get(`${tasks}?PageSize=1${ordering}`);
      const last = String(listOf(first)[0]?.sid);
      await caller.remove(`${tasks}/${last}`);
      const second = await caller.get(String((first.body.meta as { next_page_url: string }).next_page_url));
      expect(second.status).toBe(200);
      expect(listOf(second).map((task) => names.get(task.sid))).toEqual([ordering === "" ? "high" : "late"]);
    }
    expect((await caller.get(`${tasks}/${sidOf("low")}`)).status).toBe(404);
  });
});
