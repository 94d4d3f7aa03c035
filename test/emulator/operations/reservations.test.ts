import { describe, expect, test } from "vitest";
import { ACCOUNT, configurationFor, listOf, openFloor, refusal, TIME } from "../support.js";

const statusesOf = (reservations: readonly { reservation_status: string }[]) =>
  reservations.map((reservation) => reservation.reservation_status);

describe("a reservation", () => {
  test("is returned with all its members by either path, with the URL of that path", async () => {
    const { caller, reserve, workspace, workerSid, emulator } = await openFloor({ clock: () => TIME });
    const { taskSid, reservationSid, byTask, byWorker } = await reserve();
    const answer = await caller.get(byTask);
    const expected = {
      account_sid: ACCOUNT,
      date_created: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      reservation_status: "pending",
      sid: reservationSid,
      task_sid: taskSid,
      worker_name: "Ann",
      worker_sid: workerSid,
      workspace_sid: workspace.sid,
      url: `${emulator.url}${byTask}`,
      links: {
        task: `${workspace.url}/Tasks/${taskSid}`,
        worker: `${workspace.url}/Workers/${workerSid}`,
        workspace: workspace.url,
      },
    };
    expect(reservationSid).toMatch(/^WR[0-9a-f]{32}$/);
    expect(answer.body).toEqual(expected);
    expect((await caller.get(byWorker)).body).toEqual({ ...expected, url: `${emulator.url}${byWorker}` });
    expect(answer.headers.get("etag")).toMatch(/^"\d+"$/);
  });

  test("does not exist below another task or worker", async () => {
    const { caller, reserve, createTask, tasks, workers, reservationsOf } = await openFloor({}, ["Ann", "Bob"]);
    const { reservationSid, taskSid } = await reserve();
    const [reservation] = await reservationsOf(taskSid);
    const other = await createTask();
    const [others] = await reservationsOf(String(other.sid));
    expect(others?.worker_sid).not.toBe(reservation?.worker_sid);
    expect((await caller.get(`${tasks}/${other.sid}/Reservations/${reservationSid}`)).status).toBe(404);
    expect((await caller.get(`${workers}/${others?.worker_sid}/Reservations/${reservationSid}`)).status).toBe(404);
  });

  test.each(["byTask", "byWorker"] as const)("is accepted, wrapped up and completed (%s)", async (path) => {
    const floor = await openFloor();
    const { caller, tasks } = floor;
    const reserved = await floor.reserve();
    const set = (status: string) => caller.post(reserved[path], { ReservationStatus: status });
    const task = async () => (await caller.get(`${tasks}/${reserved.taskSid}`)).body.assignment_status;
    expect((await set("wrapping")).status).toBe(400);
    expect(await set("accepted")).toMatchObject({ status: 200, body: { reservation_status: "accepted" } });
    expect(await task()).toBe("assigned");
    expect((await set("accepted")).body.message).toContain("because it is not pending.");
    expect((await set("wrapping")).body.reservation_status).toBe("wrapping");
    expect(await task()).toBe("wrapping");
    expect((await set("completed")).body.reservation_status).toBe("completed");
    expect(await task()).toBe("completed");
  });

  test("is rejected, and moves the worker to the named activity", async () => {
    const { caller, workers, workerSid, offline, reserve, reservationsOf } = await openFloor();
    const { byTask, taskSid } = await reserve();
    const rejected = await caller.post(byTask, { ReservationStatus: "rejected", WorkerActivitySid: offline });
    expect(rejected.body.reservation_status).toBe("rejected");
    expect((await caller.get(`${workers}/${workerSid}`)).body.activity_sid).toBe(offline);
    expect(statusesOf(await reservationsOf(taskSid))).toEqual(["rejected"]);
  });

  test("comes again at once to a worker who rejected it and stays available", async () => {
    const { caller, reserve, reservationsOf } = await openFloor();
    const { byTask, taskSid } = await reserve();
    await caller.post(byTask, { ReservationStatus: "rejected" });
    expect(statusesOf(await reservationsOf(taskSid))).toEqual(["rejected", "pending"]);
  });

  test("times out, which takes the worker to the timeout activity", async () => {
    const time = { now: TIME };
    const { caller, workers, workerSid, reserve } = await openFloor({ clock: () => time.now });
    const { byTask } = await reserve();
    time.now += 120_000;
    expect((await caller.get(byTask)).body.reservation_status).toBe("timeout");
    expect((await caller.get(`${workers}/${workerSid}`)).body.activity_name).toBe("Offline");
  });

  test("is rescinded when another worker was faster, and then gone for good", async () => {
    const { caller, queues, queueSid, workspace, createTask, reservationsOf, tasks } = await openFloor({}, [
      "Ann",
      "Bob",
    ]);
    await caller.post(`${queues}/${queueSid}`, { MaxReservedWorkers: 2 });
    const { sid } = await createTask();
    const [first, second] = await reservationsOf(String(sid));
    const path = `${tasks}/${sid}/Reservations`;
    await caller.post(`${path}/${first?.sid}`, { ReservationStatus: "accepted" });
    const message = `Reservation ${second?.sid} in workspace ${workspace.sid} for account ${ACCOUNT} was rescinded.`;
    for (const fields of [{ ReservationStatus: "accepted" }, { Instruction: "accept" }, { Instruction: "dequeue" }]) {
      const late = await caller.post(`${path}/${second?.sid}`, fields);
      expect(late.body).toEqual(refusal(410, 20001, message));
      expect(late.status).toBe(410);
    }
    expect(statusesOf(await reservationsOf(String(sid)))).toEqual(["accepted", "rescinded"]);
  });

  test("is listed by status and by worker", async () => {
    const { caller, workers, workerSid, tasks, reserve } = await openFloor();
    const { byTask, taskSid } = await reserve();
    await caller.post(byTask, { ReservationStatus: "rejected" });
    const statuses = async (path: string) => listOf(await caller.get(path)).map((item) => item.reservation_status);
    const ofTask = `${tasks}/${taskSid}/Reservations`;
    const ofWorker = `${workers}/${workerSid}/Reservations`;
    expect(await statuses(`${ofTask}?ReservationStatus=rejected`)).toEqual(["rejected"]);
    expect(await statuses(`${ofTask}?ReservationStatus=pending,rejected&WorkerSid=${workerSid}`)).toHaveLength(2);
    expect(await statuses(`${ofTask}?WorkerSid=WK${"0".repeat(32)}`)).toEqual([]);
    expect(await statuses(`${ofWorker}?ReservationStatus=pending`)).toEqual(["pending"]);
    expect(await statuses(`${ofWorker}?PageSize=1`)).toEqual(["rejected"]);
  });

  test.each(["pending", "timeout", "canceled", "rescinded"])("cannot be set to %s", async (status) => {
    const { caller, reserve } = await openFloor();
    const { byTask } = await reserve();
    const answer = await caller.post(byTask, { ReservationStatus: status });
    const message = `ReservationStatus can be set to accepted, rejected, wrapping or completed, but not to ${status}`;
    expect(answer.body).toEqual(refusal(400, 20001, message));
  });
});

describe("an instruction by REST", () => {
  const CALL_SID = `CA${"1".repeat(32)}`;
  const CALLED = { Attributes: JSON.stringify({ call_sid: CALL_SID }) };

  test.each([
    ["accept", {}],
    [
      "dequeue",
      { DequeueTo: "client:ann", DequeueFrom: "+15550100", DequeueStatusCallbackEvent: ["initiated", "ringing"] },
    ],
    ["call", { CallTo: "client:ann", CallFrom: "+15550100", CallUrl: "https://example.com/twiml" }],
    ["redirect", { RedirectCallSid: CALL_SID, RedirectUrl: "https://example.com/twiml" }],
    [
      "conference",
      { To: "client:ann", From: "+15550100", Beep: "onEnter", StatusCallbackEvent: ["initiated", "completed"] },
    ],
  ])("%s accepts the reservation, and is in the journal", async (instruction, fields) => {
    const { caller, reserve, emulator } = await openFloor();
    const { byTask } = await reserve(CALLED);
    const answer = await caller.post(byTask, { Instruction: instruction, ...fields });
    expect(answer).toMatchObject({ status: 200, body: { reservation_status: "accepted" } });
    expect(emulator.journal().at(-1)?.parameters).toEqual({ Instruction: instruction, ...fields });
  });

  test("finds the person to call in the worker's attributes", async () => {
    const { caller, workers, workerSid, reserve } = await openFloor();
    await caller.post(`${workers}/${workerSid}`, { Attributes: '{"contact_uri":"client:ann"}' });
    const { byWorker } = await reserve(CALLED);
    expect((await caller.post(byWorker, { Instruction: "dequeue" })).body.reservation_status).toBe("accepted");
  });

  test("rejects the reservation, and moves the worker to the named activity", async () => {
    const { caller, workers, workerSid, offline, reserve } = await openFloor();
    const { byTask } = await reserve(CALLED);
    const answer = await caller.post(byTask, { Instruction: "reject", WorkerActivitySid: offline });
    expect(answer.body.reservation_status).toBe("rejected");
    expect((await caller.get(`${workers}/${workerSid}`)).body.activity_name).toBe("Offline");
  });

  test.each(["wrapping", "completed"])(
    "moves the worker to the activity after the work once that is %s",
    async (end) => {
      const { caller, workers, workerSid, activities, reserve, tasks } = await openFloor();
      const wrapUp = await caller.post(activities, { FriendlyName: "Wrap Up" });
      const { byTask, taskSid } = await reserve(CALLED);
      const fields = { DequeueTo: "client:ann", DequeuePostWorkActivitySid: String(wrapUp.body.sid) };
      await caller.post(byTask, { Instruction: "dequeue", ...fields });
      const activity = async () => (await caller.get(`${workers}/${workerSid}`)).body.activity_name;
      expect(await activity()).toBe("Available");
      await caller.post(`${tasks}/${taskSid}`, { AssignmentStatus: end, Reason: "done" });
      expect(await activity()).toBe("Wrap Up");
    },
  );

  test("leaves a call that does not say accept unaccepted by choice", async () => {
    const { caller, reserve } = await openFloor({ phoneInstructions: "asSaid" });
    const { byTask } = await reserve(CALLED);
    const call = { Instruction: "call", CallTo: "client:ann", CallFrom: "+15550100", CallUrl: "https://example.com/" };
    expect((await caller.post(byTask, call)).body.reservation_status).toBe("pending");
    expect((await caller.post(byTask, { ...call, CallAccept: true })).body.reservation_status).toBe("accepted");
  });

  test.each([
    [{ Instruction: "dance" }, 55555],
    [{ Instruction: "reject", WorkerActivitySid: undefined }, 40100],
    [{ Instruction: "dequeue" }, 40131],
    [{ Instruction: "dequeue", DequeueTo: "client:ann", DequeuePostWorkActivitySid: `WA${"0".repeat(32)}` }, 40130],
    [{ Instruction: "dequeue", DequeueTo: "client:ann", DequeueStatusCallbackEvent: "sung" }, 40134],
    [{ Instruction: "dequeue", DequeueTo: "client:ann", DequeueStatusCallbackUrl: "x" }, 40157],
    [{ Instruction: "call", CallFrom: "+15550100", CallUrl: "https://h/" }, 40110],
    [{ Instruction: "call", CallTo: "client:ann", CallUrl: "https://h/" }, 40111],
    [{ Instruction: "call", CallTo: "client:ann", CallFrom: "+15550100" }, 40112],
    [{ Instruction: "call", CallTo: "client:ann", CallFrom: "+15550100", CallUrl: "ftp://h/" }, 40112],
    [{ Instruction: "redirect", RedirectCallSid: CALL_SID }, 40120],
    [{ Instruction: "redirect", RedirectCallSid: "CA1", RedirectUrl: "https://h/" }, 40121],
    [{ Instruction: "conference", From: "+15550100" }, 40137],
    [{ Instruction: "supervise", Supervisor: `WK${"0".repeat(32)}` }, 40146],
    [{ Instruction: "dequeue", DequeueTo: "client:ann", DequeueTimeout: "1000" }, 20001],
    [{ Instruction: "dequeue", DequeueTo: "sip:ann@example.com", DequeueTimeout: "601" }, 20001],
    [{ Instruction: "dequeue", DequeueTo: "client:ann", DequeueRecord: "true" }, 20001],
    [{ Instruction: "dequeue", DequeueTo: "client:ann", DequeueStatusCallbackUrl: "" }, 40157],
    [{ Instruction: "conference", To: "client:ann", Beep: "loud" }, 20001],
    [{ Instruction: "conference", To: "client:ann", MaxParticipants: "1" }, 20001],
    [{ Instruction: "conference", To: "client:ann", ConferenceRecord: "always" }, 20001],
    [{ Instruction: "conference", To: "client:ann", ConferenceTrim: "true" }, 20001],
    [{ Instruction: "conference", To: "client:ann", RecordingChannels: "3" }, 20001],
    [{ Instruction: "conference", To: "client:ann", JitterBufferSize: "huge" }, 20001],
  ])("is refused with Twilio's code: %j, %i", async (fields, code) => {
    const { caller, reserve } = await openFloor({ rejectWithoutActivity: "refuse" });
    const { byTask } = await reserve(CALLED);
    const sent = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Record<
      string,
      string
    >;
    const answer = await caller.post(byTask, sent);
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe(code);
    expect((await caller.get(byTask)).body.reservation_status).toBe("pending");
  });

  test.each([
    ["dequeue", { DequeueTo: "client:ann" }, 40135],
    ["call", { CallTo: "client:ann", CallFrom: "+15550100", CallUrl: "https://h/" }, 40114],
    ["redirect", { RedirectCallSid: CALL_SID, RedirectUrl: "https://h/" }, 40123],
    ["conference", { To: "client:ann", From: "+15550100" }, 40136],
  ])("%s has its own code of refusal for a reservation that is not pending", async (instruction, fields, code) => {
    const { caller, reserve } = await openFloor();
    const { byTask } = await reserve(CALLED);
    await caller.post(byTask, { ReservationStatus: "accepted" });
    const title = instruction.charAt(0).toUpperCase() + instruction.slice(1);
    const sid = byTask.split("/").at(-1);
    const message = `Unable to execute ${title} instruction. Reservation ${sid} is not currently in a Pending state.`;
    const answer = await caller.post(byTask, { Instruction: instruction, ...fields });
    expect(answer.body).toEqual(refusal(400, code, message));
  });

  test("redirect frees the task of an accepted reservation by choice, and only that one", async () => {
    const { caller, reserve } = await openFloor({ redirectedReservations: "giveBack" });
    const { byTask } = await reserve(CALLED);
    await caller.post(byTask, { ReservationStatus: "accepted" });
    const answer = await caller.post(byTask, {
      Instruction: "redirect",
      RedirectCallSid: CALL_SID,
      RedirectUrl: "https://h/",
    });
    expect([answer.status, answer.body.reservation_status]).toEqual([200, "rejected"]);
    const again = await caller.post(byTask, {
      Instruction: "redirect",
      RedirectCallSid: CALL_SID,
      RedirectUrl: "https://h/",
    });
    expect([again.status, again.body.code]).toEqual([400, 40123]);
    const task = await caller.get(byTask.split("/Reservations")[0] ?? "");
    expect(task.body.assignment_status).not.toBe("assigned");
  });

  test.each([
    ["dequeue", { DequeueTo: "client:ann" }, 40140],
    ["conference", { To: "client:ann" }, 40142],
  ])("%s needs the call of the task, unless callSid says otherwise", async (instruction, fields, code) => {
    const strict = await openFloor();
    const answer = await strict.caller.post((await strict.reserve()).byTask, { Instruction: instruction, ...fields });
    expect(answer.body.code).toBe(code);
    const loose = await openFloor({ callSid: "notNeeded" });
    const taken = await loose.caller.post((await loose.reserve()).byTask, { Instruction: instruction, ...fields });
    expect(taken.body.reservation_status).toBe("accepted");
  });

  test("is refused together with a status", async () => {
    const { caller, reserve } = await openFloor();
    const { byTask } = await reserve(CALLED);
    const answer = await caller.post(byTask, { Instruction: "accept", ReservationStatus: "rejected" });
    const message = "ReservationStatus and Instruction cannot be sent in the same request";
    expect(answer.body).toEqual(refusal(400, 20001, message));
  });

  test("admits a supervisor on the path of the task, if all conditions are met", async () => {
    const { caller, workers, workerSids, reserve, createTask } = await openFloor({}, ["Ann", "Boss"]);
    const { byTask, byWorker } = await reserve({ Attributes: '{"from":"+15550100"}' });
    await createTask();
    await caller.post(byTask, { ReservationStatus: "accepted" });
    const boss = String(workerSids[1]);
    const supervise = { Instruction: "supervise", Supervisor: boss, SupervisorMode: "whisper" };
    expect((await caller.post(byTask, supervise)).body.code).toBe(40147);
    await caller.post(`${workers}/${boss}`, { Attributes: '{"contact_uri":"client:boss"}' });
    const answer = await caller.post(byTask, supervise);
    expect(answer).toMatchObject({ status: 200, body: { reservation_status: "accepted" } });
    expect((await caller.post(byTask, { Instruction: "supervise" })).body.code).toBe(20001);
    expect((await caller.post(byWorker, supervise)).body.code).toBe(55555);
  });
});

describe("a task that waits for a reservation", () => {
  test("prevents the deletion of its queue, by an older version of the workflow too", async () => {
    const { caller, queues, queueSid, workflows, workflowSid, workspace, createTask, tasks } = await openFloor({}, []);
    const other = String((await caller.post(queues, { FriendlyName: "Other" })).body.sid);
    const task = await createTask();
    await caller.post(`${workflows}/${workflowSid}`, { Configuration: configurationFor(other) });
    const where = `${queueSid} in workspace ${workspace.sid} for account ${ACCOUNT}`;
    const message = `Cannot delete TaskQueue ${where} because tasks are still processed in it.`;
    expect((await caller.remove(`${queues}/${queueSid}`)).body).toEqual(refusal(400, 20001, message));
    expect((await caller.get(`${tasks}/${task.sid}`)).body.task_queue_sid).toBe(queueSid);
    await caller.post(`${workflows}/${workflowSid}`, { ReEvaluateTasks: true });
    expect((await caller.get(`${tasks}/${task.sid}`)).body.task_queue_sid).toBe(other);
    expect((await caller.remove(`${queues}/${queueSid}`)).status).toBe(204);
  });

  test("prevents the deletion of its workflow, as workers do for their activity", async () => {
    const { caller, workflows, workflowSid, activities, workers, workspace, createTask, tasks } = await openFloor(
      {},
      [],
    );
    const task = await createTask();
    const where = `in workspace ${workspace.sid} for account ${ACCOUNT}`;
    const busy = `Cannot delete workflow ${workflowSid} ${where} because it has tasks that are pending or reserved.`;
    expect((await caller.remove(`${workflows}/${workflowSid}`)).body).toEqual(refusal(400, 20001, busy));
    await caller.post(`${tasks}/${task.sid}`, { AssignmentStatus: "canceled", Reason: "x" });
    expect((await caller.remove(`${workflows}/${workflowSid}`)).status).toBe(204);
    const lunch = String((await caller.post(activities, { FriendlyName: "Lunch" })).body.sid);
    const worker = await caller.post(workers, { FriendlyName: "Ann", ActivitySid: lunch });
    const inUse = `Cannot delete activity ${lunch} ${where} because workers are in it.`;
    expect((await caller.remove(`${activities}/${lunch}`)).body).toEqual(refusal(400, 20001, inUse));
    await caller.remove(`${workers}/${worker.body.sid}`);
    expect((await caller.remove(`${activities}/${lunch}`)).status).toBe(204);
  });
});
