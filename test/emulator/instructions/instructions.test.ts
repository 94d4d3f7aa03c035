import { describe, expect, test } from "vitest";
import { checkInstruction, readInstructionName } from "../../../emulator/instructions/check-instruction.js";
import type {
  InstructionContext,
  InstructionName,
  InstructionValues,
} from "../../../emulator/instructions/instruction.js";
import { listUnknownMembers } from "../../../emulator/instructions/members.js";
import { performInstruction } from "../../../emulator/instructions/perform-instruction.js";
import { createPostWork } from "../../../emulator/instructions/post-work.js";
import type { Reservation, Router, RoutingEvent } from "../../../routing/index.js";

const ACTIVITY = `WA${"1".repeat(32)}`;
const CALL = `CA${"1".repeat(32)}`;
const ASSUMPTIONS = {
  callSid: "notNeeded",
  redirectedReservations: "refuse",
  rejectWithoutActivity: "stay",
} as const satisfies InstructionContext["assumptions"];
const PLACE: InstructionContext = {
  reservationSid: "WR1",
  isPending: true,
  isAccepted: false,
  taskAttributes: "{}",
  workerAttributes: '{"contact_uri":"client:ann"}',
  hasActivity: (sid) => sid === ACTIVITY,
  assumptions: ASSUMPTIONS,
};

function codeOf(values: InstructionValues, place: Partial<InstructionContext> = {}): number | "fine" {
  try {
    checkInstruction(readInstructionName(values), values, { ...PLACE, ...place });
    return "fine";
  } catch (error) {
    return (error as { code: number }).code;
  }
}

const url = "https://example.com/x";
const from = "+15550001111";

describe("an instruction", () => {
  test.each<[InstructionValues]>([
    [{ instruction: "accept" }],
    [{ instruction: "reject" }],
    [{ instruction: "reject", activity_sid: ACTIVITY }],
    [{ instruction: "dequeue" }],
    [{ instruction: "dequeue", to: "+1", from, post_work_activity_sid: ACTIVITY, status_callback_url: url }],
    [{ instruction: "dequeue", status_callback_events: ["ringing", "answered"] }],
    [{ instruction: "dequeue", timeout: 999, record: "record-from-answer" }],
    [{ instruction: "dequeue", timeout: "0", record: null, to: "" }],
    [{ instruction: "dequeue", timeout: 600, to: "sip:ann@example.com" }],
    [{ instruction: "call", from, url, accept: "true", timeout: 20, record: "true" }],
    [{ instruction: "conference", record: true, beep: false, muted: "false", conference_record: "true" }],
    [{ instruction: "conference", beep: "onEnter", max_participants: 2, wait_url: url, wait_method: "GET" }],
    [{ instruction: "conference", status_callback: url, status_callback_event: "initiated ringing" }],
    [{ instruction: "dequeue", status_callback_events: "ringing,answered" }],
    [{ instruction: "call", from, url, accept: true }],
    [{ instruction: "redirect", call_sid: CALL, url }],
    [{ instruction: "conference", from, post_work_activity_sid: ACTIVITY }],
  ])("%j is taken", (values) => {
    expect(codeOf(values)).toBe("fine");
  });

  test.each<[number, InstructionValues, Partial<InstructionContext>?]>([
    [40005, {}],
    [40005, { instruction: null }],
    [55555, { instruction: "sing" }],
    [55555, { instruction: 7 }],
    [55555, { instruction: "__proto__" }],
    [40100, { instruction: "reject", activity_sid: "WA1" }],
    [40100, { instruction: "reject", activity_sid: 5 }],
    [40100, { instruction: "reject" }, { assumptions: { ...ASSUMPTIONS, rejectWithoutActivity: "refuse" } }],
    [40135, { instruction: "dequeue" }, { isPending: false }],
    [40140, { instruction: "dequeue" }, { assumptions: { ...ASSUMPTIONS, callSid: "required" } }],
    [40130, { instruction: "dequeue", post_work_activity_sid: "WA2" }],
    [40131, { instruction: "dequeue" }, { workerAttributes: "{}" }],
    [40131, { instruction: "dequeue", to: 5 }],
    [40132, { instruction: "dequeue", from: 5 }],
    [40134, { instruction: "dequeue", status_callback_events: ["sung"] }],
    [40157, { instruction: "dequeue", status_callback_url: "ftp://example.com" }],
    [40114, { instruction: "call", from, url }, { isPending: false }],
    [40110, { instruction: "call", from, url }, { workerAttributes: '{"contact_uri":5}' }],
    [40111, { instruction: "call", url }],
    [40112, { instruction: "call", from }],
    [40112, { instruction: "call", from, url: "x" }],
    [40158, { instruction: "call", from, url, status_callback_url: "x" }],
    [40123, { instruction: "redirect", call_sid: CALL, url }, { isPending: false }],
    [40121, { instruction: "redirect", call_sid: "CA1", url }],
    [40120, { instruction: "redirect", call_sid: CALL }],
    [40120, { instruction: "redirect", call_sid: CALL, url: "x" }],
    [40136, { instruction: "conference", from }, { isPending: false }],
    [40142, { instruction: "conference" }, { assumptions: { ...ASSUMPTIONS, callSid: "required" } }],
    [40137, { instruction: "conference" }, { workerAttributes: "{}" }],
    [40141, { instruction: "conference", from: {} }],
    [40143, { instruction: "conference", post_work_activity_sid: "x" }],
    [40159, { instruction: "conference", status_callback_url: "x" }],
    [40157, { instruction: "dequeue", status_callback_url: "" }],
    [20001, { instruction: "dequeue", timeout: 1_000 }],
    [20001, { instruction: "dequeue", timeout: -1 }],
    [20001, { instruction: "dequeue", timeout: 1.5 }],
    [20001, { instruction: "dequeue", timeout: "soon" }],
    [20001, { instruction: "dequeue", timeout: 601, to: "sip:ann@example.com" }],
    [20001, { instruction: "dequeue", record: true }],
    [20001, { instruction: "call", from, url, accept: "yes" }],
    [20001, { instruction: "call", from, url, accept: 1 }],
    [20001, { instruction: "redirect", call_sid: CALL, url, accept: [] }],
    [20001, { instruction: "conference", conference_record: true }],
    [20001, { instruction: "conference", max_participants: 1 }],
    [20001, { instruction: "conference", max_participants: 251 }],
    [20001, { instruction: "conference", beep: "loud" }],
    [20001, { instruction: "conference", wait_url: "music" }],
    [20001, { instruction: "conference", wait_method: "PUT" }],
    [20001, { instruction: "conference", status_callback_event: ["rang"] }],
    [20001, { instruction: "conference", status_callback_event: 5 }],
    [20001, { instruction: "conference", region: 1 }],
  ])("is refused with %d: %j", (code, values, place) => {
    expect(codeOf(values, place)).toBe(code);
  });

  test.each<[InstructionValues, string]>([
    [
      { instruction: "dequeue", timeout: 1_000 },
      "Dequeue Instruction: 'timeout' must be a whole number from 0 to 999, but is 1000",
    ],
    [
      { instruction: "conference", conference_record: true },
      "Conference Instruction: 'conference_record' must be true, false, record-from-start or do-not-record, but is true",
    ],
  ])("%j is refused in words", (values, message) => {
    expect(() => checkInstruction(readInstructionName(values), values, PLACE)).toThrow(message);
  });

  test.each(["dequeue", "call", "redirect", "conference"] as const)("%s needs a pending reservation", (instruction) => {
    const title = instruction.charAt(0).toUpperCase() + instruction.slice(1);
    const message = `Unable to execute ${title} instruction. Reservation WR1 is not currently in a Pending state.`;
    expect(() => checkInstruction(instruction, { instruction }, { ...PLACE, isPending: false })).toThrow(message);
  });

  test("finds the required call in the attributes of its task", () => {
    const assumptions = { ...ASSUMPTIONS, callSid: "required" } as const;
    const withCall = { assumptions, taskAttributes: JSON.stringify({ call_sid: CALL }) };
    expect(codeOf({ instruction: "dequeue" }, withCall)).toBe("fine");
    expect(codeOf({ instruction: "conference" }, withCall)).toBe("fine");
    const withNumber = { assumptions, taskAttributes: JSON.stringify({ outbound_to: "+1" }) };
    expect(codeOf({ instruction: "dequeue" }, withNumber)).toBe(40140);
    expect(codeOf({ instruction: "conference" }, withNumber)).toBe("fine");
  });
});

describe("members that an instruction does not have", () => {
  test.each<[InstructionName | undefined, InstructionValues, string[]]>([
    ["dequeue", { instruction: "dequeue", to: "+1", timeout: 5 }, []],
    [
      "dequeue",
      { instruction: "dequeue", postWorkActivitySid: ACTIVITY, DequeueTo: "+1", shade: "red" },
      [
        '"postWorkActivitySid" is not a member of the instruction dequeue and is ignored, did you mean "post_work_activity_sid"?',
        '"DequeueTo" is not a member of the instruction dequeue and is ignored, did you mean "to"?',
        '"shade" is not a member of the instruction dequeue and is ignored',
      ],
    ],
    [
      "accept",
      { instruction: "accept", activity_sid: ACTIVITY },
      ['"activity_sid" is not a member of the instruction accept and is ignored'],
    ],
    [
      undefined,
      { Instruction: "accept", to: "+1" },
      ['"Instruction" is not a member of an answer and is ignored, did you mean "instruction"?'],
    ],
    [undefined, {}, []],
  ])("are listed: %s, %j", (name, values, warnings) => {
    expect(listUnknownMembers(name, values)).toEqual(warnings);
  });

  test("are listed up to a limit, each cut", () => {
    const values = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${"x".repeat(200)}${index}`, 1]));
    const warnings = listUnknownMembers("accept", values);
    expect(warnings).toHaveLength(20);
    expect(warnings[0]?.length).toBeLessThan(200);
  });
});

describe("the effect of an instruction", () => {
  function perform(
    values: InstructionValues,
    phoneInstructions: "accept" | "asSaid" = "accept",
    status: Reservation["status"] = "pending",
  ) {
    const done: unknown[][] = [];
    const note =
      (name: string) =>
      (...args: unknown[]) => {
        done.push([name, ...args]);
        return {} as Reservation;
      };
    const router = {
      reservations: { get: () => ({ status }) as Reservation },
      giveBackReservation: note("give back"),
      acceptReservation: note("accept"),
      rejectReservation: note("reject"),
    } as unknown as Router;
    const setPostWork = (...args: unknown[]) => void done.push(["post work", ...args]);
    const target = { router, reservationSid: "WR1", phoneInstructions, setPostWork };
    performInstruction(readInstructionName(values), values, target);
    return done;
  }

  test("accepts the reservation, although there is no phone", () => {
    for (const instruction of ["accept", "dequeue", "call", "redirect", "conference"]) {
      expect(perform({ instruction })).toEqual([["accept", "WR1"]]);
    }
  });

  test("leaves it pending by choice if a call or redirect does not say accept", () => {
    expect(perform({ instruction: "call" }, "asSaid")).toEqual([]);
    expect(perform({ instruction: "redirect", accept: false }, "asSaid")).toEqual([]);
    expect(perform({ instruction: "redirect", accept: true }, "asSaid")).toEqual([["accept", "WR1"]]);
    expect(perform({ instruction: "dequeue" }, "asSaid")).toEqual([["accept", "WR1"]]);
  });

  test("gives the task of an accepted reservation back if it is redirected", () => {
    expect(perform({ instruction: "redirect", accept: true }, "accept", "accepted")).toEqual([["give back", "WR1"]]);
    expect(perform({ instruction: "call" }, "accept", "accepted")).toEqual([["accept", "WR1"]]);
  });

  test("rejects it, and moves the worker to the named activity", () => {
    expect(perform({ instruction: "reject" })).toEqual([["reject", "WR1", undefined]]);
    expect(perform({ instruction: "reject", activity_sid: "WA1" })).toEqual([["reject", "WR1", "WA1"]]);
  });

  test("stores the worker's activity after the work", () => {
    expect(perform({ instruction: "dequeue", post_work_activity_sid: "WA1" })).toEqual([
      ["accept", "WR1"],
      ["post work", "WR1", "WA1"],
    ]);
  });
});

describe("the activity after work", () => {
  const workspace = {};
  const eventOf = (type: RoutingEvent["type"], sid = "WR1") =>
    ({ type, time: 0, reservation: { sid } }) as unknown as RoutingEvent;

  test.each(["reservation.wrapup", "reservation.completed"] as const)("is returned once, for %s", (type) => {
    const kept = new Map<string, string>();
    const put = (_: object, reservation: string, activity: string) => void kept.set(reservation, activity);
    const postWork = createPostWork<object>({ put, remove: (sid) => void kept.delete(sid) });
    postWork.set(workspace, "WR1", "WA1");
    expect(postWork.take(workspace, eventOf("reservation.accepted"))).toBeUndefined();
    expect(postWork.take(workspace, eventOf(type, "WR2"))).toBeUndefined();
    expect(postWork.take({}, eventOf(type))).toBeUndefined();
    expect([...kept]).toEqual([["WR1", "WA1"]]);
    expect(postWork.take(workspace, eventOf(type))).toBe("WA1");
    expect(postWork.take(workspace, eventOf(type))).toBeUndefined();
    expect([...kept]).toEqual([]);
  });

  test("is forgotten if there was no work", () => {
    const postWork = createPostWork<object>();
    postWork.set(workspace, "WR1", "WA1");
    expect(postWork.take(workspace, eventOf("reservation.canceled"))).toBeUndefined();
    expect(postWork.take(workspace, eventOf("reservation.completed"))).toBeUndefined();
  });
});
