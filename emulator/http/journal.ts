import { setMember } from "../../language/index.js";
import { cutText } from "../values/cut-text.js";
import { type LogLimits, NumberedLog } from "../values/numbered-log.js";
import { withoutPasswords } from "../values/without-passwords.js";
import { readForm } from "./read-form.js";

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

/** The parameters of a request as they were sent, percent-encoded. */
export interface SentParameters {
  readonly query: string;
  /** Empty without a form, or for one that the journal does not show. */
  readonly form: string;
}

/** An answered request before its parameters are read. */
export type JournalDraft = Omit<JournalEntry, "parameters"> & { readonly sent: SentParameters };

export interface Journal {
  /** The number of the next entry. */
  readonly next: number;
  /** @param draft whose number is {@link next} */
  add(draft: JournalDraft): void;
  /** The entries after that number, oldest first; default: all that are kept. */
  list(since?: number): JournalEntry[];
  clear(): void;
}

const MAX_CHARACTERS = 50_000;

/** About the bytes of an entry without its path and its parameters. */
const ENTRY_BYTES = 150;

/**
 * The parameters are read when entries are listed, since most never are.
 *
 * @param limits the number of entries kept, and the bytes of their requests
 * @param watch called for each entry
 */
export function createJournal(limits: LogLimits, watch?: (entry: JournalEntry) => void): Journal {
  const drafts = new NumberedLog<JournalDraft>(limits);
  return {
    get next() {
      return drafts.next;
    },
    add(draft) {
      drafts.add(draft, sizeOf(draft));
      watch?.(toEntry(draft));
    },
    list: (since) => drafts.list(since).map(toEntry),
    clear: () => drafts.clear(),
  };
}

function sizeOf({ path, sent }: JournalDraft): number {
  return ENTRY_BYTES + Buffer.byteLength(path) + Buffer.byteLength(sent.query) + Buffer.byteLength(sent.form);
}

function toEntry({ number, time, method, path, sent, ...outcome }: JournalDraft): JournalEntry {
  const parameters = toJournalParameters(new URLSearchParams(sent.query), readForm(sent.form) ?? new URLSearchParams());
  return { number, time, method, path: withoutPasswords(path), parameters, ...outcome };
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
