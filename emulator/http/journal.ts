import { setMember } from "../../language/index.js";
import { withoutPasswords } from "../values/without-passwords.js";

/** One request to the API, as it was answered. Passwords in URLs are removed, the authorization header never gets here. */
export interface JournalEntry {
  /** 1, 2, 3 … in the order of the answers. */
  number: number;
  /** When the request arrived: ISO 8601 with milliseconds. */
  time: string;
  method: string;
  path: string;
  /** Query and form; a repeated parameter is an array. */
  parameters: Record<string, string | string[]>;
  /** The status answered; of a connection dropped before the effect 0, after it the status that was not sent. */
  status: number;
  /** `null` when the credentials named none. */
  accountSid: string | null;
  /** The fault that was put in, if one was. */
  fault?: "status" | "drop-before" | "drop-after" | "latency";
}

export interface Journal {
  add(entry: Omit<JournalEntry, "number">): void;
  /** The entries after that number, oldest first; all that are kept by default. */
  list(since?: number): JournalEntry[];
  clear(): void;
}

/** Old entries are let go this many at a time, so that a full journal costs no more than an empty one. */
const SLACK = 1_000;

/**
 * @param size how many entries are kept at least; a few more may be
 * @param watch is told of each one
 */
export function createJournal(size: number, watch?: (entry: JournalEntry) => void): Journal {
  let entries: JournalEntry[] = [];
  let count = 0;
  return {
    add(entry) {
      count += 1;
      const numbered = { number: count, ...entry };
      entries.push(numbered);
      watch?.(numbered);
      if (entries.length >= size + SLACK) entries = entries.slice(-size);
    },
    list: (since = 0) => entries.slice(Math.max(0, entries.length - Math.max(0, count - since))),
    clear() {
      entries = [];
      count = 0;
    },
  };
}

/** What a journal keeps of a request's parameters. */
export function toJournalParameters(...sources: readonly URLSearchParams[]): JournalEntry["parameters"] {
  const values: JournalEntry["parameters"] = {};
  for (const source of sources) {
    for (const [name, value] of source) {
      const safeName = withoutPasswords(name);
      const safeValue = withoutPasswords(value);
      const before = Object.hasOwn(values, safeName) ? values[safeName] : undefined;
      setMember(values, safeName, before === undefined ? safeValue : [before, safeValue].flat());
    }
  }
  return values;
}
