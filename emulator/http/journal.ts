import { setMember } from "../../language/index.js";
import { withoutPasswords } from "../values/without-passwords.js";

/** One answered request to the API, without passwords in URLs and without the authorization header. */
export interface JournalEntry {
  /** 1, 2, 3 … in the order of the answers. */
  number: number;
  /** When the request arrived: ISO 8601 with milliseconds. */
  time: string;
  method: string;
  path: string;
  /** Query and form; a repeated parameter is an array. */
  parameters: Record<string, string | string[]>;
  /**
   * The status of the answer. For a dropped connection: 0 if the request was not carried out, else the status that was
   * not sent.
   */
  status: number;
  /** `null` if the credentials were not accepted. */
  accountSid: string | null;
  /** The fault that was injected, if any. */
  fault?: "status" | "drop-before" | "drop-after" | "latency";
}

export interface Journal {
  add(entry: Omit<JournalEntry, "number">): void;
  /** The entries after that number, oldest first; default: all that are kept. */
  list(since?: number): JournalEntry[];
  clear(): void;
}

/** Old entries are removed this many at a time, so that a full journal is as fast as an empty one. */
const SLACK = 1_000;

/**
 * @param size the minimum number of entries kept
 * @param watch called for each entry
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

/** The parameters of a request, as the journal shows them. */
export function toJournalParameters(...sources: readonly URLSearchParams[]): JournalEntry["parameters"] {
  const values: JournalEntry["parameters"] = {};
  for (const source of sources) {
    for (const [name, value] of source) {
      const safeName = withoutPasswords(name);
      const safeValue = withoutPasswords(value);
      const before = Object.hasOwn(values, safeName) ? values[safeName] : undefined;
      if (Array.isArray(before)) before.push(safeValue);
      else setMember(values, safeName, before === undefined ? safeValue : [before, safeValue]);
    }
  }
  return values;
}
