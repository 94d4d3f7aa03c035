import type { Failure, RequestKind } from "./failure.js";
/** How long one class of failures is tolerated: attempts in all, milliseconds since its first failure, and the waits between. */
export interface RetryBudget {
    attempts: number;
    total: number;
    /** Longest wait after the first failure; doubles with each failure. */
    base: number;
    /** Longest wait at all. */
    cap: number;
}
/** One budget per class, and the longest `Retry-After` that is respected in full. */
export interface RetryLimits {
    limited: RetryBudget;
    broken: RetryBudget;
    unreachable: RetryBudget;
    unsettled: RetryBudget;
    retryAfterCap: number;
}
export type FailureClass = "limited" | "broken" | "unreachable" | "unsettled";
/** An attempt that failed. */
export interface FailedAttempt {
    kind: RequestKind;
    failure: Failure;
    /** Failures of this class so far, this one included: 1 and up. */
    count: number;
    /** Milliseconds since the first failure of this class. */
    elapsed: number;
}
/**
 * Returns the class of a failure if the request may be repeated after it, else undefined.
 *
 * A request with a 429 was not processed and can always be repeated (H-37); after a 5xx, only a request that may take
 * effect twice (H-42). Two creates make two objects, because TaskRouter has no idempotency
 * keys, so a create is repeated only after a 429, after a 404 for the new object that it is to be created in, or if it never
 * left this machine.
 */
export declare function classifyFailure(kind: RequestKind, failure: Failure): FailureClass | undefined;
/**
 * Milliseconds to wait before the next attempt, or `"stop"`. Pure: `random` gives numbers in [0, 1).
 *
 * Waits have full jitter, so that requests which were refused together are not repeated together. If the server names a
 * time, that is the wait: no jitter, and at most `retryAfterCap`.
 *
 * @example
 * decideRetry({ kind: "read", failure: { type: "lost" }, count: 1, elapsed: 0 }, DEFAULTS.retry, () => 0.5); // 125
 */
export declare function decideRetry(attempt: FailedAttempt, limits: RetryLimits, random: () => number): number | "stop";
