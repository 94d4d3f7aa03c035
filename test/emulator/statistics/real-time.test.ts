import { describe, expect, test } from "vitest";
import { openContactCenter } from "../contact-center.js";
import { ACCOUNT, refusal } from "../support.js";
import { openFloor } from "./floor.js";

const NO_TASKS = {
  total_tasks: 0,
  tasks_by_status: { pending: 0, reserved: 0, assigned: 0, wrapping: 0 },
  tasks_by_priority: {},
  longest_task_waiting_sid: null,
  longest_task_waiting_age: 0,
};
const NO_WAIT_IN_QUEUE = { longest_relative_task_sid_in_queue: null, longest_relative_task_age_in_queue: 0 };

describe("real-time statistics of an empty workspace", () => {
  test("are zeros, with every activity and status, and contain their URL", async () => {
    const { emulator, caller, path, workspaceSid, queueSid, workflowSid, activities } = await openContactCenter();
    const nobody = ["Offline", "Available", "Unavailable"].map((friendly_name) => ({
      sid: activities[friendly_name],
      friendly_name,
      workers: 0,
    }));
    const around = (place: string) => ({
      account_sid: ACCOUNT,
      workspace_sid: workspaceSid,
      url: `${emulator.url}${path}/${place}RealTimeStatistics`,
    });
    const get = async (place: string) => (await caller.get(`${path}/${place}RealTimeStatistics`)).body;
    const members = { total_eligible_workers: 0, total_available_workers: 0, activity_statistics: nobody };
    expect(await get("")).toEqual({ ...around(""), ...NO_TASKS, total_workers: 0, activity_statistics: nobody });
    expect(await get(`Workflows/${workflowSid}/`)).toEqual({
      ...around(`Workflows/${workflowSid}/`),
      ...NO_TASKS,
      workflow_sid: workflowSid,
    });
    expect(await get(`TaskQueues/${queueSid}/`)).toEqual({
      ...around(`TaskQueues/${queueSid}/`),
      ...NO_TASKS,
      ...NO_WAIT_IN_QUEUE,
      ...members,
      task_queue_sid: queueSid,
    });
    expect(await get("Workers/")).toEqual({ ...around("Workers/"), total_workers: 0, activity_statistics: nobody });
  });
});

/**
 * At 0 s Ann is offered a task for everyone. After 10 s, a task in English arrives, for which nobody is free: it waits. At 15 s
 * another one comes by voice: Ann is free there, and offered it. It is 35 s.
 */
async function openMorning(options = {}) {
  const floor = await openFloor(options);
  const first = await floor.addTask();
  await floor.advance(10);
  const waiting = await floor.addEnglishTask();
  await floor.advance(5);
  const call = await floor.addEnglishTask({ TaskChannel: "voice" });
  await floor.advance(20);
  return { ...floor, first, waiting, call };
}

describe("real-time statistics", () => {
  test("count tasks by status and priority, and find the longest waiting one", async () => {
    const { statistics, workflowSid, waiting, inActivities } = await openMorning();
    const tasks = {
      total_tasks: 3,
      tasks_by_status: { pending: 1, reserved: 2, assigned: 0, wrapping: 0 },
      tasks_by_priority: { 0: 1, 5: 2 },
      longest_task_waiting_sid: waiting,
      longest_task_waiting_age: 25,
    };
    expect(await statistics("RealTimeStatistics")).toMatchObject({
      ...tasks,
      total_workers: 3,
      activity_statistics: inActivities(1, 2, 0),
    });
    expect(await statistics(`Workflows/${workflowSid}/RealTimeStatistics`)).toMatchObject(tasks);
  });

  test("for a queue cover its tasks and the workers that match its expression", async () => {
    const { statistics, queueSid, englishSid, waiting, inActivities } = await openMorning();
    expect(await statistics(`TaskQueues/${englishSid}/RealTimeStatistics`)).toMatchObject({
      total_tasks: 2,
      tasks_by_status: { pending: 1, reserved: 1, assigned: 0, wrapping: 0 },
      tasks_by_priority: { 5: 2 },
      longest_task_waiting_sid: waiting,
      longest_task_waiting_age: 25,
      total_eligible_workers: 1,
      total_available_workers: 1,
      activity_statistics: inActivities(0, 1, 0),
    });
    expect(await statistics(`TaskQueues/${queueSid}/RealTimeStatistics`)).toMatchObject({
      total_tasks: 1,
      longest_task_waiting_sid: null,
      longest_task_waiting_age: 0,
      total_eligible_workers: 3,
      total_available_workers: 2,
      activity_statistics: inActivities(1, 2, 0),
    });
  });

  test("distinguish the time in the present queue from the age", async () => {
    // At 70 s the waiting task moves on to everyone's queue, where Cleo is offered it; the first one is taken at 80 s.
    const morning = await openMorning({ waitingTasks: "pendingAndReserved" });
    const { statistics, advance, accept, queueSid, first, waiting } = morning;
    await advance(45);
    await accept(first);
    expect(await statistics(`TaskQueues/${queueSid}/RealTimeStatistics`)).toMatchObject({
      total_tasks: 2,
      tasks_by_status: { pending: 0, reserved: 1, assigned: 1, wrapping: 0 },
      longest_task_waiting_sid: waiting,
      longest_task_waiting_age: 70,
      longest_relative_task_sid_in_queue: waiting,
      longest_relative_task_age_in_queue: 10,
    });
  });

  test("omit finished tasks at once, and count those in wrapping", async () => {
    const { statistics, accept, setTask, first, waiting, call } = await openMorning();
    await accept(first);
    await setTask(first, "completed");
    await setTask(waiting, "canceled");
    await accept(call);
    await setTask(call, "wrapping");
    expect(await statistics("RealTimeStatistics")).toMatchObject({
      ...NO_TASKS,
      total_tasks: 1,
      tasks_by_status: { pending: 0, reserved: 0, assigned: 0, wrapping: 1 },
      tasks_by_priority: { 5: 1 },
    });
  });

  test.each(["voice", "by SID"])("are limited to the tasks of a task channel, %s", async (name) => {
    const { statistics, list, englishSid } = await openMorning();
    const channel = (await list("TaskChannels", "channels")).find(({ unique_name }) => unique_name === "voice");
    const query = `RealTimeStatistics?TaskChannel=${name === "voice" ? name : channel?.sid}`;
    const tasks = {
      total_tasks: 1,
      tasks_by_status: { pending: 0, reserved: 1, assigned: 0, wrapping: 0 },
      longest_task_waiting_sid: null,
      longest_task_waiting_age: 0,
    };
    expect(await statistics(query)).toMatchObject({ ...tasks, total_workers: 3 });
    expect(await statistics(`TaskQueues/${englishSid}/${query}`)).toMatchObject({
      ...tasks,
      total_eligible_workers: 1,
    });
    expect(await statistics(`Workers/${query}`)).toMatchObject({ total_workers: 3 });
  });

  test("are zero for a task channel that does not exist", async () => {
    const { statistics } = await openMorning();
    expect(await statistics("RealTimeStatistics?TaskChannel=fax")).toMatchObject(NO_TASKS);
  });

  test("look for the longest waiting task among reserved ones too by choice", async () => {
    const { statistics, first } = await openMorning({ waitingTasks: "pendingAndReserved" });
    expect(await statistics("RealTimeStatistics")).toMatchObject({
      longest_task_waiting_sid: first,
      longest_task_waiting_age: 35,
    });
  });

  test("of workers follow their activities", async () => {
    const { statistics, caller, path, cleo, activities, inActivities } = await openMorning();
    await caller.post(`${path}/Workers/${cleo}`, { ActivitySid: activities.Unavailable ?? "" });
    expect(await statistics("Workers/RealTimeStatistics")).toMatchObject({
      total_workers: 3,
      activity_statistics: inActivities(1, 1, 1),
    });
  });
});

describe("real-time statistics of many queues", () => {
  const askFor = (url: string, body: string, type = "application/json") =>
    fetch(url, {
      method: "POST",
      body,
      headers: { "content-type": type, authorization: `Basic ${Buffer.from(`${ACCOUNT}:token`).toString("base64")}` },
    });

  test.each(["queueSids", "QueueSids"])(
    "are in the order of the list %s, with zeros for an unknown queue",
    async (name) => {
      const { emulator, path, workspaceSid, queueSid, englishSid, waiting, inActivities } = await openMorning();
      const url = `${emulator.url}${path}/TaskQueues/RealTimeStatistics`;
      const elsewhere = `WQ${"e".repeat(32)}`;
      const answer = await askFor(url, JSON.stringify({ [name]: [englishSid, elsewhere, queueSid] }));
      expect(answer.status).toBe(200);
      const body = (await answer.json()) as { task_queue_data: object[] };
      expect(body).toMatchObject({
        account_sid: ACCOUNT,
        workspace_sid: workspaceSid,
        url,
        task_queue_response_count: 3,
      });
      const [english, none, everyone] = body.task_queue_data;
      expect(english).toEqual({
        task_queue_sid: englishSid,
        total_tasks: 2,
        tasks_by_status: { pending: 1, reserved: 1, assigned: 0, wrapping: 0 },
        tasks_by_priority: { 5: 2 },
        longest_task_waiting_sid: waiting,
        longest_task_waiting_age: 25,
        total_eligible_workers: 1,
        total_available_workers: 1,
        activity_statistics: inActivities(0, 1, 0),
      });
      expect(none).toEqual({
        ...NO_TASKS,
        task_queue_sid: elsewhere,
        total_eligible_workers: 0,
        total_available_workers: 0,
        activity_statistics: inActivities(0, 0, 0),
      });
      expect(everyone).toMatchObject({ task_queue_sid: queueSid, total_tasks: 1, total_eligible_workers: 3 });
    },
  );

  const LIST = 'QueueSids must be a list of TaskQueue SIDs, in a JSON body such as {"queueSids": ["WQ…"]}';
  const sids = (count: number) => Array.from({ length: count }, (_, index) => `WQ${String(index).padStart(32, "0")}`);

  test.each([
    ["no list", "{}", LIST],
    ["an invalid list", '{"queueSids":"WQ"}', LIST],
    ["a body that is not an object", "[]", LIST],
    ["a list below a prototype", `{"__proto__":{"queueSids":["WQ${"e".repeat(32)}"]}}`, LIST],
    ["no JSON", "{", "the body must be JSON, sent as application/json"],
    ["no queue", '{"queueSids":[]}', "QueueSids must have 1 to 50 TaskQueue SIDs, but has 0"],
    ["51 queues", JSON.stringify({ queueSids: sids(51) }), "QueueSids must have 1 to 50 TaskQueue SIDs, but has 51"],
    ["a malformed SID", '{"queueSids":["WQ1"]}', "Value 'WQ1' provided for QueueSids has an invalid format"],
    ["a number", '{"queueSids":[5]}', "Value '5' provided for QueueSids has an invalid format"],
  ])("are refused with %s", async (_, body, message) => {
    const { emulator, path } = await openContactCenter();
    const answer = await askFor(`${emulator.url}${path}/TaskQueues/RealTimeStatistics`, body);
    expect(await answer.json()).toEqual(refusal(400, 20001, message));
  });

  test("are refused for a form, and accepted for 50 queues", async () => {
    const { emulator, path } = await openContactCenter();
    const url = `${emulator.url}${path}/TaskQueues/RealTimeStatistics`;
    const form = await askFor(url, `QueueSids=${sids(1)}`, "application/x-www-form-urlencoded");
    expect(await form.json()).toEqual(refusal(400, 20001, LIST));
    const full = await askFor(url, JSON.stringify({ queueSids: sids(50) }));
    expect(await full.json()).toMatchObject({ task_queue_response_count: 50 });
  });
});
