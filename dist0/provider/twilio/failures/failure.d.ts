/** The purpose of a request, which decides whether it may be repeated. `page` is a GET that can be split into smaller pages. */
export type RequestKind = "read" | "page" | "create" | "update" | "remove";
/**
 * How an attempt failed.
 * - `status`: an answer other than 2xx; `retryAfter` in milliseconds if the server named a time. `isNew`: it is a 404 for an
 *   object that was created a moment ago.
 * - `unsent`: nothing left this machine. `isPermanent`: another attempt would fail in the same way (an untrusted certificate).
 *   `isFirstContact`: this host has never answered.
 * - `timeout`, `lost`, `partial`: sent, but no complete answer came: not in time, not at all, or only its beginning.
 * - `oversized`: the answer was larger than allowed.
 * - `unreadable`: a complete answer with this 2xx `status` that is not from TaskRouter.
 * - `cancelled`: by the caller; `isSent` says whether the request had left.
 */
export type Failure = {
    type: "status";
    status: number;
    retryAfter?: number | undefined;
    isNew?: boolean;
} | {
    type: "unsent";
    isPermanent: boolean;
    isFirstContact: boolean;
} | {
    type: "timeout";
} | {
    type: "lost";
} | {
    type: "partial";
} | {
    type: "oversized";
} | {
    type: "unreadable";
    status?: number;
} | {
    type: "cancelled";
    isSent: boolean;
};
/**
 * The effect of a failed request: `unknown` if it may have taken effect, `refused` if it has not.
 * A 429 was not processed (H-37); a 5xx may follow the effect (H-42).
 */
export declare function toOutcome(kind: RequestKind, failure: Failure): "refused" | "unknown";
/** True for a status after which the effect is unknown: 5xx, and 408 (the server gave up waiting for the rest of a request). */
export declare function isServerTrouble(status: number): boolean;
