import { optional, several } from "../../parameters/parameter.js";
import { callbackUrl, flag, integer, oneOf, sid, text } from "../../parameters/readers.js";
import { RESERVATION_STATUSES } from "../../resources/reservation.js";

const method = optional(oneOf("GET", "POST"));
const seconds = optional(integer(0, 2_147_483_647));

const DEQUEUE = {
  DequeuePostWorkActivitySid: optional(sid("WA")),
  DequeueFrom: optional(text),
  DequeueRecord: optional(text),
  // V-48
  DequeueTimeout: optional(integer(0, 999)),
  DequeueTo: optional(text),
  DequeueStatusCallbackUrl: optional(text),
  DequeueStatusCallbackEvent: several(text),
};

const CALL = {
  CallFrom: optional(text),
  CallRecord: optional(text),
  CallTimeout: seconds,
  CallTo: optional(text),
  CallUrl: optional(text),
  CallStatusCallbackUrl: optional(text),
  CallAccept: optional(flag),
};

const REDIRECT = {
  RedirectCallSid: optional(text),
  RedirectAccept: optional(flag),
  RedirectUrl: optional(text),
};

const CONFERENCE = {
  To: optional(text),
  From: optional(text),
  StatusCallback: optional(text),
  StatusCallbackMethod: method,
  StatusCallbackEvent: several(oneOf("initiated", "ringing", "answered", "completed")),
  Timeout: seconds,
  Record: optional(flag),
  Muted: optional(flag),
  Beep: optional(text),
  StartConferenceOnEnter: optional(flag),
  EndConferenceOnExit: optional(flag),
  WaitUrl: optional(callbackUrl),
  WaitMethod: method,
  EarlyMedia: optional(flag),
  MaxParticipants: optional(integer(1, 250)),
  ConferenceStatusCallback: optional(callbackUrl),
  ConferenceStatusCallbackMethod: method,
  ConferenceStatusCallbackEvent: several(oneOf("start", "end", "join", "leave", "mute", "hold", "speaker")),
  ConferenceRecord: optional(text),
  ConferenceTrim: optional(text),
  RecordingChannels: optional(text),
  RecordingStatusCallback: optional(callbackUrl),
  RecordingStatusCallbackMethod: method,
  ConferenceRecordingStatusCallback: optional(callbackUrl),
  ConferenceRecordingStatusCallbackMethod: method,
  Region: optional(text),
  SipAuthUsername: optional(text),
  SipAuthPassword: optional(text),
  PostWorkActivitySid: optional(sid("WA")),
  EndConferenceOnCustomerExit: optional(flag),
  BeepOnCustomerEntrance: optional(flag),
  JitterBufferSize: optional(text),
};

/**
 * Parameters of an update of a reservation, by either path (V-50). The members that an instruction requires are checked
 * with the instruction, because each has its own code.
 */
export const RESERVATION_PARAMETERS = {
  ReservationStatus: optional(oneOf(...RESERVATION_STATUSES)),
  WorkerActivitySid: optional(sid("WA")),
  Instruction: optional(text),
  ...DEQUEUE,
  ...CALL,
  ...REDIRECT,
  ...CONFERENCE,
};
