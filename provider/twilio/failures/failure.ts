/** What a request is for, which decides whether it may be repeated; `page` is a GET that can be asked for in smaller pieces. */
export type RequestKind = "read" | "page" | "create" | "update" | "remove";

/**
 * How an attempt went wrong.
 * - `status`: an answer other than 2xx; `retryAfter` in milliseconds where the server named a time.
 * - `unsent`: nothing left this machine. `isPermanent`: another attempt would end the same (a certificate not trusted).
 *   `isFirstContact`: this host has never answered.
 * - `timeout`, `lost`, `partial`: sent, and no whole answer came: in time, at all, or only its beginning.
 * - `oversized`: the answer was larger than allowed.
 * - `unreadable`: a whole 2xx answer that is not what TaskRouter sends.
 * - `cancelled`: by the caller; `isSent` says whether the request had left.
 */
export type Failure =
  | { type: "status"; status: number; retryAfter?: number | undefined }
  | { type: "unsent"; isPermanent: boolean; isFirstContact: boolean }
  | { type: "timeout" }
  | { type: "lost" }
  | { type: "partial" }
  | { type: "oversized" }
  | { type: "unreadable" }
  | { type: "cancelled"; isSent: boolean };

/**
 * What a failed request has done: `unknown` where it may have taken effect, `refused` where it has not.
 * A 429 "is never processed" (*documented*, docs/api/errors/20429); a 5xx may follow the effect.
 */
export function toOutcome(kind: RequestKind, failure: Failure): "refused" | "unknown" {
  if (kind === "read" || kind === "page") return "refused";
  if (failure.type === "status") return isServerTrouble(failure.status) ? "unknown" : "refused";
  if (failure.type === "cancelled") return failure.isSent ? "unknown" : "refused";
  return failure.type === "unsent" ? "refused" : "unknown";
}

/** Statuses after which nobody knows what was done: 5xx, and 408 (the server gave up waiting for a request it had begun). */
export function isServerTrouble(status: number): boolean {
  return status >= 500 || status === 408;
}
