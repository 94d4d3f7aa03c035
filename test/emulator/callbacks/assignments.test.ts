import { validateRequest } from "twilio/lib/webhooks/webhooks";
import { describe, expect, test } from "vitest";
import { DEFAULT_AUTH_TOKEN } from "../../../emulator/index.js";
import { openAssignmentServer, openContactCenter } from "../contact-center.js";
import { ACCOUNT, createPatience, eventually } from "../support.js";

type Answer = Parameters<typeof openAssignmentServer>[0];

/** A contact center whose workflow asks `/first`, and then `/second`. */
async function openAsking(answer: Answer, options: Parameters<typeof openContactCenter>[0] = {}) {
  const server = await openAssignmentServer(answer);
  const center = await openContactCenter({
    ...options,
    workflow: {
      AssignmentCallbackUrl: `${server.url}/first?x=1`,
      FallbackAssignmentCallbackUrl: `${server.url}/second`,
      ...options.workflow,
    },
  });
  return { ...center, ...server };
}

describe("the callback of an assignment", () => {
  test("is signed as by Twilio, has the documented form, and its instruction is carried out", async () => {
    const center = await openAsking(() => ({ body: { instruction: "accept" } }));
    const worker = await center.addWorker("Ann", { Attributes: '{"level":3}' });
    const task = await center.addTask({ Attributes: '{"language":"en"}', Priority: 5 });
    await center.emulator.advance(0);
    const [reservation] = await center.reservationsOf(task);
    expect(reservation?.reservation_status).toBe("accepted");
    expect(await center.statusOf(task)).toBe("assigned");
    const [asked] = center.asked;
    expect(asked?.form).toEqual({
      Timestamp: "1767225600",
      AccountSid: ACCOUNT,
      WorkspaceSid: center.workspaceSid,
      WorkflowSid: center.workflowSid,
      TaskQueueSid: center.queueSid,
      WorkerSid: worker,
      WorkerAttributes: '{"level":3}',
      TaskSid: task,
      TaskAttributes: '{"language":"en"}',
      TaskAge: "0",
      TaskPriority: "5",
      ReservationSid: reservation?.sid,
    });
    const signature = String(asked?.headers["x-twilio-signature"]);
    const url = `${center.url}/first?x=1`;
    expect(validateRequest(DEFAULT_AUTH_TOKEN, signature, url, asked?.form ?? {})).toBe(true);
    expect(validateRequest("another token", signature, url, asked?.form ?? {})).toBe(false);
    expect(center.emulator.callbacks()).toMatchObject([
      { kind: "assignment", url, status: 200, outcome: "delivered", instruction: { name: "accept" } },
    ]);
  });

  test("is signed with the token of the account, if that is known", async () => {
    const center = await openAsking(() => ({}), { accounts: [`SK${"a".repeat(32)}:secret`, `${ACCOUNT}:token`] });
    await center.addWorker("Ann");
    await center.addTask();
    await center.emulator.advance(0);
    const [asked] = center.asked;
    const signature = String(asked?.headers["x-twilio-signature"]);
    expect(validateRequest("token", signature, `${center.url}/first?x=1`, asked?.form ?? {})).toBe(true);
  });

  test("is not followed by the fallback if the answer leaves the reservation to REST", async () => {
    const center = await openAsking(() => ({ body: {} }));
    await center.addWorker("Ann");
    const task = await center.addTask();
    await center.emulator.advance(60);
    const [reservation] = await center.reservationsOf(task);
    expect(reservation?.reservation_status).toBe("pending");
    const path = `${center.path}/Tasks/${task}/Reservations/${reservation?.sid}`;
    expect((await center.caller.post(path, { ReservationStatus: "accepted" })).status).toBe(200);
    expect(center.asked).toHaveLength(1);
  });

  test("is not sent without a URL or to a host that is not allowed, so that the worker answers by REST", async () => {
    for (const AssignmentCallbackUrl of ["", "https://contact-center.example.com/assignment"]) {
      const center = await openContactCenter({ workflow: { AssignmentCallbackUrl } });
      await center.addWorker("Ann");
      const task = await center.addTask();
      await center.emulator.advance(60);
      expect((await center.reservationsOf(task))[0]?.reservation_status).toBe("pending");
      expect(center.emulator.callbacks().map(({ outcome }) => outcome)).toEqual(
        AssignmentCallbackUrl === "" ? [] : ["not sent: host not allowed"],
      );
    }
  });

  test("is sent to the fallback if it fails", async () => {
    const center = await openAsking(({ path }) =>
      path === "/second" ? { body: { instruction: "accept" } } : { status: 500 },
    );
    await center.addWorker("Ann");
    const task = await center.addTask();
    await center.emulator.advance(0);
    expect(center.asked.map(({ path }) => path)).toEqual(["/first?x=1", "/second"]);
    expect(await center.statusOf(task)).toBe("assigned");
    expect(center.emulator.callbacks()[1]).toMatchObject({ kind: "fallback", instruction: { name: "accept" } });
  });

  test("cancels the reservation if it is not answered in 5 seconds, nor by the fallback in 5 more", async () => {
    const { patience, giveUp } = createPatience();
    const center = await openAsking(() => giveUp(), { callbackPatience: patience });
    await center.addWorker("Ann");
    const task = await center.addTask();
    await center.emulator.advance(4.9);
    expect(center.emulator.callbacks().map(({ outcome }) => outcome)).toEqual(["pending"]);
    await center.emulator.advance(5);
    expect((await center.reservationsOf(task))[0]?.reservation_status).toBe("pending");
    await center.emulator.advance(0.1);
    const [first] = await center.reservationsOf(task);
    expect(first?.reservation_status).toBe("canceled");
    expect(center.emulator.callbacks().slice(0, 2)).toMatchObject([
      { kind: "assignment", status: null, outcome: "timed out" },
      { kind: "fallback", status: null, outcome: "timed out" },
    ]);
  });

  test.each([
    ["dequeue", { timeout: 1_000 }, 20001, "'timeout' must be a whole number from 0 to 999, but is 1000"],
    ["conference", { max_participants: 300 }, 20001, "'max_participants' must be a whole number from 2 to 250"],
    ["dequeue", { status_callback_url: "" }, 40157, "does not have a valid 'status_callback_url' parameter"],
  ])("is not followed if a value is wrong: %s with %j", async (instruction, members, code, message) => {
    const center = await openAsking(() => ({ body: { instruction, to: "+15550001111", ...members } }));
    await center.addWorker("Ann");
    const task = await center.addTask({ Attributes: '{"call_sid":"CA1"}' });
    await center.emulator.advance(0);
    expect((await center.reservationsOf(task))[0]?.reservation_status).toBe("pending");
    expect(center.emulator.callbacks()[0]?.instruction).toEqual({
      name: instruction,
      code,
      message: expect.stringContaining(message),
    });
  });

  test("is followed without the members that the instruction does not have, which are named", async () => {
    const answers = [{ instruction: "reject", activitySid: "WA1" }];
    const center = await openAsking(() => ({ body: answers.shift() ?? {} }));
    await center.addWorker("Ann");
    const task = await center.addTask();
    await center.emulator.advance(0);
    expect((await center.reservationsOf(task))[0]?.reservation_status).toBe("rejected");
    expect(center.emulator.callbacks()[0]?.instruction).toEqual({
      name: "reject",
      warnings: [
        '"activitySid" is not a member of the instruction reject and is ignored, did you mean "activity_sid"?',
      ],
    });
  });

  test("is not followed if it names its instruction in another letter case, which is reported", async () => {
    const center = await openAsking(() => ({ body: { Instruction: "accept" } }));
    await center.addWorker("Ann");
    const task = await center.addTask();
    await center.emulator.advance(0);
    expect((await center.reservationsOf(task))[0]?.reservation_status).toBe("pending");
    expect(center.emulator.callbacks()[0]?.instruction).toMatchObject({
      code: 40005,
      warnings: ['"Instruction" is not a member of an answer and is ignored, did you mean "instruction"?'],
    });
  });

  test("may move the worker to another activity after the work", async () => {
    const activity = { sid: "" };
    const center = await openAsking(() => ({
      body: { instruction: "dequeue", to: "+15550001111", post_work_activity_sid: activity.sid },
    }));
    activity.sid = center.activities.Unavailable ?? "";
    const worker = await center.addWorker("Ann");
    const task = await center.addTask({ Attributes: '{"call_sid":"CA1"}' });
    await center.emulator.advance(0);
    expect(await center.activityOf(worker)).toBe("Available");
    await center.caller.post(`${center.path}/Tasks/${task}`, { AssignmentStatus: "completed", Reason: "done" });
    expect(await center.activityOf(worker)).toBe("Unavailable");
  });

  test("may reject the reservation and name an activity for the worker", async () => {
    const activity = { sid: "" };
    const center = await openAsking(() => ({ body: { instruction: "reject", activity_sid: activity.sid } }));
    activity.sid = center.activities.Offline ?? "";
    const worker = await center.addWorker("Ann");
    const task = await center.addTask();
    await center.emulator.advance(0);
    expect(await center.activityOf(worker)).toBe("Offline");
    expect(await center.statusOf(task)).toBe("pending");
  });

  test("logs a wrong instruction with Twilio's code, and changes nothing", async () => {
    const center = await openAsking(() => ({ body: { instruction: "call", url: "https://example.com" } }));
    await center.addWorker("Ann", { Attributes: '{"contact_uri":"client:ann"}' });
    const task = await center.addTask();
    await center.emulator.advance(0);
    expect(center.emulator.callbacks()[0]?.instruction).toEqual({
      name: "call",
      code: 40111,
      message: "Call Instruction does not have a valid 'from' parameter provided.",
    });
    expect((await center.reservationsOf(task))[0]?.reservation_status).toBe("pending");
  });

  test("does not delay other requests on the real clock", async () => {
    const center = await openAsking(() => undefined, { clock: "real" });
    for (const name of ["Ann", "Bob", "Cleo"]) await center.addWorker(name);
    const tasks = await Promise.all([center.addTask(), center.addTask(), center.addTask()]);
    await eventually(() => expect(center.asked).toHaveLength(3));
    for (const task of tasks) expect(await center.statusOf(task)).toBe("reserved");
  });

  test("does not keep the worker from answering by REST", async () => {
    const center = await openAsking(() => undefined, { clock: "real" });
    await center.addWorker("Ann");
    const task = await center.addTask();
    const [reservation] = await center.reservationsOf(task);
    await center.caller.post(`${center.path}/Tasks/${task}/Reservations/${reservation?.sid}`, {
      ReservationStatus: "accepted",
    });
    expect(await center.statusOf(task)).toBe("assigned");
  });

  test("may be answered after the reservation was deleted, which is only logged", async () => {
    let answer = (_: { body: object }) => {};
    const answered = new Promise<{ body: object }>((resolve) => {
      answer = resolve;
    });
    const center = await openAsking(() => answered, { clock: "real" });
    await center.addWorker("Ann");
    const task = await center.addTask();
    const [reservation] = await center.reservationsOf(task);
    const path = `${center.path}/Tasks/${task}`;
    await center.caller.post(`${path}/Reservations/${reservation?.sid}`, { ReservationStatus: "accepted" });
    await center.caller.post(path, { AssignmentStatus: "completed" });
    expect((await center.caller.remove(path)).status).toBe(204);
    answer({ body: { instruction: "accept" } });
    await eventually(() => expect(center.emulator.callbacks()[0]?.outcome).toBe("delivered"));
    expect(center.emulator.callbacks()[0]?.instruction).toEqual({
      name: "accept",
      message: `the router knows nothing of ${reservation?.sid}`,
    });
    expect((await center.caller.get(center.path)).status).toBe(200);
  });

  test("ends with a reset, and with the emulator", async () => {
    const center = await openAsking(() => undefined, { clock: "real" });
    await center.addWorker("Ann");
    await center.addTask();
    await eventually(() => expect(center.asked).toHaveLength(1));
    center.emulator.reset();
    await center.emulator.close();
    expect(center.emulator.callbacks()).toEqual([]);
  });
});
