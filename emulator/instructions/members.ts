import { didYouMean } from "../../language/index.js";
import type { InstructionName, InstructionValues } from "./instruction.js";
import { choice, flag, listOf, orFlag, type Shape, text, url, whole } from "./shape.js";

// The members that instructions may have, and their values. Each shape is also that of the REST parameter.

/** `coded`: a demand of the instruction checks it, because a refusal has a code of its own. */
type Members = Readonly<Record<string, Shape | "coded">>;

export const seconds = whole(0, 2_147_483_647);
/** V-48 */
export const dequeueTimeout = whole(0, 999);
export const dequeueRecord = choice("record-from-answer", "do-not-record");
export const method = choice("GET", "POST");
export const callEvent = choice("initiated", "ringing", "answered", "completed");
export const conferenceEvent = choice("start", "end", "join", "leave", "mute", "hold", "speaker");
export const beep = orFlag(choice("true", "false", "onEnter", "onExit"));
/** A text, never `true` or `false` themselves (V-53). */
export const conferenceRecord = choice("true", "false", "record-from-start", "do-not-record");
export const conferenceTrim = choice("trim-silence", "do-not-trim");
export const recordingChannels = choice("mono", "dual");
export const jitterBufferSize = choice("small", "medium", "large", "off");
export const maxParticipants = whole(2, 250);

const CONFERENCE: Members = {
  to: "coded",
  from: "coded",
  post_work_activity_sid: "coded",
  status_callback_url: "coded",
  status_callback: url,
  status_callback_method: method,
  status_callback_event: listOf(callEvent),
  timeout: seconds,
  record: flag,
  muted: flag,
  beep,
  start_conference_on_enter: flag,
  end_conference_on_exit: flag,
  wait_url: url,
  wait_method: method,
  early_media: flag,
  max_participants: maxParticipants,
  conference_status_callback: url,
  conference_status_callback_method: method,
  conference_status_callback_event: listOf(conferenceEvent),
  conference_record: conferenceRecord,
  conference_trim: conferenceTrim,
  recording_channels: recordingChannels,
  recording_status_callback: url,
  recording_status_callback_method: method,
  conference_recording_status_callback: url,
  conference_recording_status_callback_method: method,
  region: text,
  sip_auth_username: text,
  sip_auth_password: text,
  end_conference_on_customer_exit: flag,
  beep_on_customer_entrance: flag,
  jitter_buffer_size: jitterBufferSize,
};

/** By instruction; those of an assignment callback's JSON. */
export const MEMBERS: Readonly<Record<InstructionName, Members>> = {
  accept: {},
  reject: { activity_sid: "coded" },
  dequeue: {
    to: "coded",
    from: "coded",
    post_work_activity_sid: "coded",
    record: dequeueRecord,
    timeout: dequeueTimeout,
    status_callback_url: "coded",
    status_callback_events: "coded",
  },
  call: {
    to: "coded",
    from: "coded",
    url: "coded",
    accept: flag,
    record: text,
    timeout: seconds,
    status_callback_url: "coded",
  },
  redirect: { call_sid: "coded", url: "coded", accept: flag },
  conference: CONFERENCE,
};

export function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Describes the first member with a value that is not possible, apart from those with a code of their own. */
export function findWrongMember(name: InstructionName, values: InstructionValues): string | undefined {
  for (const [member, shape] of Object.entries(MEMBERS[name])) {
    const value = values[member];
    if (shape === "coded" || isLeftOut(value) || shape.isValid(value)) continue;
    return `'${member}' must be ${shape.words}, but is ${toShown(value)}`;
  }
  if (name === "dequeue" && isSip(values.to) && Number(values.timeout) > MAX_SIP_TIMEOUT) {
    return `'timeout' must be at most ${MAX_SIP_TIMEOUT} for a SIP address, but is ${toShown(values.timeout)}`;
  }
  return undefined;
}

/** V-48 */
const MAX_SIP_TIMEOUT = 600;
const isSip = (to: unknown): boolean => typeof to === "string" && /^sips?:/i.test(to);

const SHOWN_CHARACTERS = 100;
const toShown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, SHOWN_CHARACTERS);

/**
 * Describes the members that an instruction does not have, which are ignored (V-52): misspelt ones, in camelCase, or with the
 * prefix of a REST parameter.
 *
 * @param name `undefined` if the instruction is not known
 */
export function listUnknownMembers(name: InstructionName | undefined, values: InstructionValues): string[] {
  const known = ["instruction", ...Object.keys(name === undefined ? {} : MEMBERS[name])];
  const unknown = Object.keys(values).filter((member) => !known.includes(member));
  // without an instruction, only its own name can be suggested
  const listed = name === undefined ? unknown.filter((member) => toHint(member, known) !== "") : unknown;
  return listed.slice(0, MAX_LISTED).map((member) => {
    const place = name === undefined ? "an answer" : `the instruction ${name}`;
    return `${JSON.stringify(member).slice(0, SHOWN_CHARACTERS)} is not a member of ${place} and is ignored${toHint(member, known)}`;
  });
}

const MAX_LISTED = 20;
const REST_PREFIX = /^(?:Dequeue|Call|Redirect)(?=[A-Z])/;

function toHint(member: string, known: readonly string[]): string {
  return didYouMean(member, known) || didYouMean(member.replace(REST_PREFIX, ""), known);
}
