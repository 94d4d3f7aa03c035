/** One callback that the emulator sent, or would have. */
export interface CallbackEntry {
  /** 1, 2, 3 … in the order they were due. */
  number: number;
  /** When it was due: ISO 8601 with milliseconds. */
  time: string;
  kind: "event";
  /** Without its password. */
  url: string;
  parameters: Record<string, string>;
  /** What the receiver answered; `null` while there is no answer. */
  status: number | null;
  /** `pending`, `delivered` (2xx), `refused` (any other status), `timed out`, `not sent: host not allowed`, `stopped` or `failed: <why>`. */
  outcome: string;
}

export interface CallbackLog {
  add(entry: Omit<CallbackEntry, "number">): CallbackEntry;
  list(): CallbackEntry[];
  clear(): void;
}

const SIZE = 10_000;
const SLACK = 1_000;

/** Keeps the last 10,000. An entry's `status` and `outcome` are filled in when they are known. */
export function createCallbackLog(): CallbackLog {
  let entries: CallbackEntry[] = [];
  let count = 0;
  return {
    add(draft) {
      count += 1;
      const entry = { number: count, ...draft };
      entries.push(entry);
      if (entries.length >= SIZE + SLACK) {
        entries = entries.slice(-SIZE);
      }
      return entry;
    },
    list: () => entries.map((entry) => ({ ...entry })),
    clear() {
      entries = [];
      count = 0;
    },
  };
}
