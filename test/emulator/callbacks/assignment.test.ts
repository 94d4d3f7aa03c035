import { describe, expect, test } from "vitest";
import { type Assignment, sendAssignment } from "../../../emulator/callbacks/assignment.js";
import { toAssignmentParameters } from "../../../emulator/callbacks/assignment-parameters.js";
import type { Callback, CallbackClient } from "../../../emulator/callbacks/callback-client.js";
import type { CallbackEntry } from "../../../emulator/callbacks/callback-log.js";
import type { Delivery } from "../../../emulator/callbacks/post-form.js";
import { Refusal, type Router } from "../../../routing/index.js";

const URLS = { url: "http://127.0.0.1/assignment", fallbackUrl: "http://127.0.0.1/fallback" };
const ACTIVITY = `WA${"1".repeat(32)}`;

const answer = (text: string, contentType = "application/json", status = 200): Delivery => ({
  status,
  outcome: status < 300 ? "delivered" : "refused",
  answer: { contentType, text },
});
const json = (value: unknown) => answer(JSON.stringify(value));
const silence: Delivery = { status: null, outcome: "timed out" };
const forbidden: Delivery = { status: null, outcome: "not sent: host not allowed", isForbidden: true };

interface Scene {
  deliveries: readonly Delivery[];
  assignment?: Partial<Assignment>;
  status?: "pending" | "accepted";
}

/** Sends an assignment to servers that answer in turn, and returns the result. */
function play({ deliveries, assignment, status = "pending" }: Scene) {
  const done: string[] = [];
  const entries: CallbackEntry[] = [];
  let ends = 0;
  const note = (name: string) => (sid: string, activity?: string) => {
    done.push([name, sid, activity].filter((part) => part !== undefined).join(" "));
  };
  const reservation = status === "pending" ? { status } : { status };
  const router = {
    reservations: { get: (sid: string) => (sid === "WR1" ? reservation : undefined) },
    acceptReservation: (sid: string) => {
      if (status !== "pending") throw new Refusal("reservation-not-pending", "no longer pending");
      note("accept")(sid);
    },
    rejectReservation: note("reject"),
    cancelReservation: note("cancel"),
  } as unknown as Router;
  const client = {
    send({ kind, url, parameters, limit, onEnd }: Callback) {
      const delivery = deliveries[entries.length] ?? silence;
      const entry: CallbackEntry = { number: 1, time: "", kind, url, parameters, status: null, outcome: "" };
      entries.push(entry);
      done.push(`${kind} within ${limit}`);
      onEnd?.(delivery, entry);
    },
  } as CallbackClient;
  sendAssignment(
    {
      accountSid: "AC1",
      reservationSid: "WR1",
      ...URLS,
      parameters: { TaskAttributes: "{}", WorkerAttributes: '{"contact_uri":"client:ann"}' },
      router,
      hasActivity: (sid) => sid === ACTIVITY,
      ...assignment,
    },
    {
      client,
      assumptions: {
        callSid: "notNeeded",
        redirectedReservations: "refuse",
        rejectWithoutActivity: "stay",
        phoneInstructions: "accept",
      },
      setPostWork: (sid, activity) => done.push(`post work ${sid} ${activity}`),
      perform: (run) => run(),
      end: () => {
        ends += 1;
      },
    },
  );
  expect(ends).toBe(1);
  return { done, entries, instructions: entries.map(({ instruction }) => instruction) };
}

const ASKED = "assignment within 5000";
const ASKED_AGAIN = "fallback within 5000";

describe("the answer to an assignment", () => {
  test.each([
    [{ instruction: "accept" }, ["accept WR1"]],
    [{ instruction: "reject" }, ["reject WR1"]],
    [{ instruction: "reject", activity_sid: ACTIVITY }, [`reject WR1 ${ACTIVITY}`]],
    [{ instruction: "dequeue" }, ["accept WR1"]],
    [{ instruction: "call", from: "+1", url: "https://example.com" }, ["accept WR1"]],
    [{ instruction: "redirect", call_sid: `CA${"1".repeat(32)}`, url: "https://example.com" }, ["accept WR1"]],
    [{ instruction: "conference", post_work_activity_sid: ACTIVITY }, ["accept WR1", `post work WR1 ${ACTIVITY}`]],
  ])("carries out %j", (values, expected) => {
    const { done, instructions, entries } = play({ deliveries: [json(values)] });
    expect(done).toEqual([ASKED, ...expected]);
    expect(instructions).toEqual([{ name: values.instruction }]);
    expect(entries[0]?.answer).toBe(JSON.stringify(values));
  });

  test.each([answer("", "text/plain"), answer("  "), json({})])(
    "leaves the reservation to REST after %j",
    (delivery) => {
      const { done, instructions } = play({ deliveries: [delivery] });
      expect(done).toEqual([ASKED]);
      expect(instructions).toEqual([{ name: "none" }]);
    },
  );

  test.each<[string, Delivery, number | undefined]>([
    ["none", silence, undefined],
    ["an error", answer("{}", "application/json", 500), undefined],
    ["another success", answer('{"instruction":"accept"}', "application/json", 201), undefined],
    ["no JSON by its type", answer('{"instruction":"accept"}', "text/html"), 40000],
    ["no JSON by its text", answer("accept"), 40001],
    ["escaped JSON", answer('"{\\"instruction\\":\\"accept\\"}"'), 40001],
    ["a list", answer("[]"), 40001],
  ])("that is %s has the fallback asked", (_, delivery, code) => {
    const { done, instructions } = play({ deliveries: [delivery, json({ instruction: "accept" })] });
    expect(done).toEqual([ASKED, ASKED_AGAIN, "accept WR1"]);
    expect(instructions[0]?.code).toBe(code);
    expect(instructions[1]).toEqual({ name: "accept" });
  });

  test("cancels the reservation if neither server answers, or there is no fallback", () => {
    expect(play({ deliveries: [silence, answer("x")] }).done).toEqual([ASKED, ASKED_AGAIN, "cancel WR1"]);
    expect(play({ deliveries: [silence], assignment: { fallbackUrl: null } }).done).toEqual([ASKED, "cancel WR1"]);
    expect(play({ deliveries: [silence], assignment: { fallbackUrl: "" } }).done).toEqual([ASKED, "cancel WR1"]);
  });

  test("does not change a reservation that is no longer pending", () => {
    expect(play({ deliveries: [silence, silence], status: "accepted" }).done).toEqual([ASKED, ASKED_AGAIN]);
    const late = play({ deliveries: [json({ instruction: "accept" })], status: "accepted" });
    expect(late.done).toEqual([ASKED]);
    expect(late.instructions).toEqual([{ name: "accept", message: "no longer pending" }]);
    const gone = play({ deliveries: [json({ instruction: "dequeue" })], assignment: { reservationSid: "WR2" } });
    expect(gone.instructions[0]?.code).toBe(40135);
  });

  test.each([
    [{ instruction: "sing" }, 55555],
    [{ instruct: "accept" }, 40005],
    [{ instruction: "reject", activity_sid: "WA1" }, 40100],
  ])("logs %j with its code and does nothing", (values, code) => {
    const { done, instructions } = play({ deliveries: [json(values)] });
    expect(done).toEqual([ASKED]);
    expect(instructions[0]).toMatchObject({ code, message: expect.any(String) });
  });

  test("counts as absent if the host is not allowed", () => {
    expect(play({ deliveries: [forbidden] }).done).toEqual([ASKED]);
    expect(play({ deliveries: [silence, forbidden] }).done).toEqual([ASKED, ASKED_AGAIN, "cancel WR1"]);
  });
});

describe("the form of an assignment", () => {
  test("has exactly the documented parameters", () => {
    const workspace = { sid: "WS1", accountSid: "AC1", friendlyName: "x" };
    const fields = {
      WorkflowSid: "WW1",
      TaskQueueSid: null,
      TaskAge: 3,
      TaskPriority: 0,
      TaskVersion: 1,
      WorkerName: "Ann",
    };
    expect(toAssignmentParameters(workspace, 1_234_567, fields)).toEqual({
      Timestamp: "1234",
      AccountSid: "AC1",
      WorkspaceSid: "WS1",
      WorkflowSid: "WW1",
      TaskQueueSid: "",
      WorkerSid: "",
      WorkerAttributes: "",
      TaskSid: "",
      TaskAttributes: "",
      TaskAge: "3",
      TaskPriority: "0",
      ReservationSid: "",
    });
  });
});
