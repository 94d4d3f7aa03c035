import { setMember } from "../../language/index.js";
import { cutText } from "../values/cut-text.js";
import { type LogLimits, NumberedLog } from "../values/numbered-log.js";
import { withoutPasswords } from "../values/without-passwords.js";

/** One answered request to the API, without passwords in URLs and without the authorization header. */
export interface JournalEntry {
  /** 1, 2, 3 … in the order of the answers. */
  number: number;
  /** When the request arrived: ISO 8601 with milliseconds. */
  time: string;
  method: string;
  path: string;
  /** Query and form; a repeated parameter is an array. Names and values are cut after 50,000 characters. */
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
  /** The number of the next entry. */
  readonly next: number;
  /** @param entry whose number is {@link next} */
  add(entry: JournalEntry): void;
  /** The entries after that number, oldest first; default: all that are kept. */
  list(since?: number): JournalEntry[];
  clear(): void;
}

const MAX_CHARACTERS = 50_000;

/**
 * Entries are kept as JSON text, which has a known size. Kept as objects, a short value could keep the whole body in memory
 * that it is a slice of.
 *
 * @param limits the number of entries kept, and the bytes of their JSON text
 * @param watch called for each entry
 */
export function createJournal(limits: LogLimits, watch?: (entry: JournalEntry) => void): Journal {
  const entries = new NumberedLog<string>(limits);
  return {
    get next() {
      return entries.next;
    },
    add(entry) {
      const json = JSON.stringify(entry);
      entries.add(json, Buffer.byteLength(json));
      watch?.(entry);
    },
    list: (since) => entries.list(since).map((json) => JSON.parse(json) as JournalEntry),
    clear: () => entries.clear(),
  };
}

/** The parameters of a request, as the journal shows them. */
export function toJournalParameters(...sources: readonly URLSearchParams[]): JournalEntry["parameters"] {
  const values: JournalEntry["parameters"] = {};
  for (const source of sources) {
    for (const [name, value] of source) {
      const safeName = toSafeText(name);
      const safeValue = toSafeText(value);
      const before = Object.hasOwn(values, safeName) ? values[safeName] : undefined;
      if (Array.isArray(before)) before.push(safeValue);
      else setMember(values, safeName, before === undefined ? safeValue : [before, safeValue]);
    }
  }
  return values;
}

/** Cuts after passwords are removed: a cut one would not be recognized. */
function toSafeText(text: string): string {
  return cutText(withoutPasswords(text), MAX_CHARACTERS);
}
