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
  parameters: Record<string, string>;
  /** The status that the receiver answered; `null` if there is no answer. */
  status: number | null;
  /** `pending`, `delivered` (2xx), `refused` (any other status), `timed out`, `not sent: <why>`, `stopped` or `failed: <why>`. */
  outcome: string;
  /** The first 2,000 characters of the answer to an assignment callback. */
  answer?: string;
  /** The instruction in the answer to an assignment callback. */
  instruction?: {
    /** Such as `accept`; `none` if the worker answers by REST. */
    name: string;
    /** Twilio's code, from 40000 up, if the instruction was not carried out. */
    code?: number;
    message?: string;
  };
}

export interface CallbackLog {
  /** @returns the live entry, which the caller updates later */
  add(entry: Omit<CallbackEntry, "number">): CallbackEntry;
  /** The entries after that number, oldest first; default: all that are kept. */
  list(since?: number): CallbackEntry[];
  clear(): void;
}

const SIZE = 10_000;
const SLACK = 1_000;

/** Keeps the last 10,000. */
export function createCallbackLog(): CallbackLog {
  let entries: CallbackEntry[] = [];
  let count = 0;
  return {
    add(draft) {
      count += 1;
      const entry = { number: count, ...draft };
      entries.push(entry);
      if (entries.length >= SIZE + SLACK) entries = entries.slice(-SIZE);
      return entry;
    },
    list: (since = 0) => entries.slice(Math.max(0, entries.length - Math.max(0, count - since))).map(toSafeEntry),
    clear() {
      entries = [];
      count = 0;
    },
  };
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
