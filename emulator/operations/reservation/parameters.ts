import * as members from "../../instructions/members.js";
import type { Shape } from "../../instructions/shape.js";
import { optional, several } from "../../parameters/parameter.js";
import { callbackUrl, flag, oneOf, sid, text } from "../../parameters/readers.js";
import { RESERVATION_STATUSES } from "../../resources/reservation.js";

/** The parameter of a member of an instruction. */
const of = <T>({ read }: Shape<T>) => optional(read);
const severalOf = <T>({ read }: Shape<T>) => several(read);

const DEQUEUE = {
  DequeuePostWorkActivitySid: optional(sid("WA")),
  DequeueFrom: optional(text),
  DequeueRecord: of(members.dequeueRecord),
  DequeueTimeout: of(members.dequeueTimeout),
  DequeueTo: optional(text),
  DequeueStatusCallbackUrl: optional(text),
  DequeueStatusCallbackEvent: several(text),
};

const CALL = {
  CallFrom: optional(text),
  CallRecord: optional(text),
  CallTimeout: of(members.seconds),
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
  StatusCallbackMethod: of(members.method),
  StatusCallbackEvent: severalOf(members.callEvent),
  Timeout: of(members.seconds),
  Record: optional(flag),
  Muted: optional(flag),
  Beep: of(members.beep),
  StartConferenceOnEnter: optional(flag),
  EndConferenceOnExit: optional(flag),
  WaitUrl: optional(callbackUrl),
  WaitMethod: of(members.method),
  EarlyMedia: optional(flag),
  MaxParticipants: of(members.maxParticipants),
  ConferenceStatusCallback: optional(callbackUrl),
  ConferenceStatusCallbackMethod: of(members.method),
  ConferenceStatusCallbackEvent: severalOf(members.conferenceEvent),
  ConferenceRecord: of(members.conferenceRecord),
  ConferenceTrim: of(members.conferenceTrim),
  RecordingChannels: of(members.recordingChannels),
  RecordingStatusCallback: optional(callbackUrl),
  RecordingStatusCallbackMethod: of(members.method),
  ConferenceRecordingStatusCallback: optional(callbackUrl),
  ConferenceRecordingStatusCallbackMethod: of(members.method),
  Region: optional(text),
  SipAuthUsername: optional(text),
  SipAuthPassword: optional(text),
  PostWorkActivitySid: optional(sid("WA")),
  EndConferenceOnCustomerExit: optional(flag),
  BeepOnCustomerEntrance: optional(flag),
  JitterBufferSize: of(members.jitterBufferSize),
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
