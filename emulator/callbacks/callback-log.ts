import { withoutPasswords } from "../values/without-passwords.js";

/** One callback that the emulator sent, or would have. Passwords in URLs are removed. */
export interface CallbackEntry {
  /** 1, 2, 3 … in the order they were due. */
  number: number;
  /** When it was due: ISO 8601 with milliseconds. */
  time: string;
  /** `fallback`: to a workflow's FallbackAssignmentCallbackUrl. */
  kind: "event" | "assignment" | "fallback";
  url: string;
  parameters: Record<string, string>;
  /** What the receiver answered; `null` while there is no answer. */
  status: number | null;
  /** `pending`, `delivered` (2xx), `refused` (any other status), `timed out`, `not sent: <why>`, `stopped` or `failed: <why>`. */
  outcome: string;
  /** The body answered to an assignment, its first 2,000 characters. */
  answer?: string;
  /** What came of the answer to an assignment. */
  instruction?: {
    /** Such as `accept`; `none` where the worker is to answer by REST. */
    name: string;
    /** Twilio's code, where it was not carried out: 40000 and up. */
    code?: number;
    message?: string;
  };
}

export interface CallbackLog {
  /** @returns the live entry: what is known later is put into it */
  add(entry: Omit<CallbackEntry, "number">): CallbackEntry;
  /** The entries after that number, oldest first; all that are kept by default. */
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

/** A copy for readers. Passwords go here, not when an entry is made: few callbacks are ever looked at. */
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
