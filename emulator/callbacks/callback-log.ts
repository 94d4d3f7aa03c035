import { cutText } from "../values/cut-text.js";
import { type LogLimits, NumberedLog } from "../values/numbered-log.js";
import { withoutPasswords } from "../values/without-passwords.js";

/** A callback that the emulator sent, or would have sent. Passwords in URLs are removed. */
export interface CallbackEntry {
  /** 1, 2, 3 … in the order in which they were due. */
  number: number;
  /** When it was due: ISO 8601 with milliseconds. */
  time: string;
  /** `fallback`: to a workflow's FallbackAssignmentCallbackUrl. */
  kind: "event" | "assignment" | "fallback";
  url: string;
  /** Values are cut after 50,000 characters. */
  parameters: Record<string, string>;
  /** The status that the receiver answered; `null` if there is no answer. */
  status: number | null;
  /** `pending`, `delivered` (2xx), `refused` (any other status), `timed out`, `not sent: <why>`, `stopped` or `failed: <why>`. */
  outcome: string;
  /** The answer to an assignment callback, cut after 2,000 characters. */
  answer?: string;
  /** The instruction in the answer to an assignment callback. */
  instruction?: {
    /** Such as `accept`; `none` if the worker answers by REST. */
    name: string;
    /** Twilio's code, from 40000 up, if the instruction was not carried out. */
    code?: number;
    message?: string;
    /** Members that it does not have, such as `postWorkActivitySid`, which were ignored. */
    warnings?: readonly string[];
  };
}

export interface CallbackLog {
  /** @returns the live entry, which the caller updates later */
  add(entry: Omit<CallbackEntry, "number">): CallbackEntry;
  /** The entries after that number, oldest first; default: all that are kept. */
  list(since?: number): CallbackEntry[];
  clear(): void;
}

const LIMITS: LogLimits = { count: 10_000, bytes: 64 * 2 ** 20 };
const MAX_CHARACTERS = 50_000;
const MAX_ANSWER_CHARACTERS = 2_000;

/** @param limits default: the last 10,000 callbacks, at most 64 MiB of them */
export function createCallbackLog(limits = LIMITS): CallbackLog {
  const entries = new NumberedLog<CallbackEntry>(limits);
  return {
    add(draft) {
      const { url, parameters } = draft;
      const entry = {
        number: entries.next,
        ...draft,
        url: toShortText(url),
        parameters: toShortParameters(parameters),
      };
      entries.add(entry, toBytes(entry));
      return entry;
    },
    list: (since) => entries.list(since).map(toSafeEntry),
    clear: () => entries.clear(),
  };
}

/** An answer as the log shows it. */
export function toShortAnswer(text: string): string {
  return toShortText(text, MAX_ANSWER_CHARACTERS);
}

/** Most parameters are short: they are not copied. */
function toShortParameters(parameters: CallbackEntry["parameters"]): CallbackEntry["parameters"] {
  if (Object.values(parameters).every(({ length }) => length <= MAX_CHARACTERS)) return parameters;
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toShortText(value)]));
}

/** Cuts after passwords are removed: a cut one would not be recognized. */
function toShortText(text: string, limit = MAX_CHARACTERS): string {
  return text.length <= limit ? text : cutText(withoutPasswords(text), limit);
}

/** The memory of an entry, in which a character has up to two bytes; with an answer that may still come. */
function toBytes({ kind, url, parameters }: CallbackEntry): number {
  const texts = Object.entries(parameters).flat();
  const answer = kind === "event" ? 0 : MAX_ANSWER_CHARACTERS;
  return 2 * texts.reduce((sum, { length }) => sum + length, url.length + answer);
}

/** Copies an entry for readers, without passwords. They are not removed earlier because few entries are ever read. */
export function toSafeEntry(entry: CallbackEntry): CallbackEntry {
  const parameters = Object.entries(entry.parameters).map(([name, value]) => [name, withoutPasswords(value)]);
  return {
    ...entry,
    url: withoutPasswords(entry.url),
    parameters: Object.fromEntries(parameters),
    ...(entry.answer === undefined ? {} : { answer: withoutPasswords(entry.answer) }),
    ...(entry.instruction === undefined ? {} : { instruction: { ...entry.instruction } }),
  };
}
