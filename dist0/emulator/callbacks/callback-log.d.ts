import type { LogLimits } from "../values/numbered-log.js";
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
/** @param limits default: the last 10,000 callbacks, at most 64 MiB of them */
export declare function createCallbackLog(limits?: LogLimits): CallbackLog;
/** An answer as the log shows it. */
export declare function toShortAnswer(text: string): string;
/** Copies an entry for readers, without passwords. They are not removed earlier because few entries are ever read. */
export declare function toSafeEntry(entry: CallbackEntry): CallbackEntry;
