import type { InstructionName, InstructionValues } from "../../instructions/instruction.js";
import type { ValuesOf } from "../../parameters/parameter.js";
import type { RESERVATION_PARAMETERS } from "./parameters.js";

export type ReservationValues = ValuesOf<typeof RESERVATION_PARAMETERS>;

type Names = Readonly<Record<string, keyof ReservationValues>>;

/**
 * The members of an assignment callback's JSON that are checked with the instruction, by the REST parameters that correspond
 * to them. The others were checked when they were read, and appear only in the journal.
 */
const NAMES: Readonly<Record<InstructionName, Names>> = {
  accept: {},
  reject: { activity_sid: "WorkerActivitySid" },
  dequeue: {
    post_work_activity_sid: "DequeuePostWorkActivitySid",
    from: "DequeueFrom",
    to: "DequeueTo",
    timeout: "DequeueTimeout",
    status_callback_url: "DequeueStatusCallbackUrl",
    status_callback_events: "DequeueStatusCallbackEvent",
  },
  call: {
    from: "CallFrom",
    to: "CallTo",
    url: "CallUrl",
    status_callback_url: "CallStatusCallbackUrl",
    accept: "CallAccept",
  },
  redirect: { call_sid: "RedirectCallSid", url: "RedirectUrl", accept: "RedirectAccept" },
  conference: {
    post_work_activity_sid: "PostWorkActivitySid",
    from: "From",
    to: "To",
    status_callback_url: "StatusCallback",
  },
};

export function toInstructionValues(name: InstructionName, values: ReservationValues): InstructionValues {
  return Object.fromEntries(Object.entries(NAMES[name]).map(([member, parameter]) => [member, values[parameter]]));
}
