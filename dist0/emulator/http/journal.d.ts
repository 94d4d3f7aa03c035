import type { LogLimits } from "../values/numbered-log.js";
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
export type JournalDraft = Omit<JournalEntry, "parameters"> & {
    readonly sent: SentParameters;
};
export interface Journal {
    /** The number of the next entry. */
    readonly next: number;
    /** @param draft whose number is {@link next} */
    add(draft: JournalDraft): void;
    /** The entries after that number, oldest first; default: all that are kept. */
    list(since?: number): JournalEntry[];
    clear(): void;
}
/**
 * The parameters are read when entries are listed, since most never are.
 *
 * @param limits the number of entries kept, and the bytes of their requests
 * @param watch called for each entry
 */
export declare function createJournal(limits: LogLimits, watch?: (entry: JournalEntry) => void): Journal;
/** The parameters of a request, as the journal shows them. */
export declare function toJournalParameters(...sources: readonly URLSearchParams[]): JournalEntry["parameters"];
