import { type Failure, isServerTrouble, type RequestKind } from "./failure.js";

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
export function classifyFailure(kind: RequestKind, failure: Failure): FailureClass | undefined {
  switch (failure.type) {
    case "status":
      return failure.isNew === true && kind !== "remove" ? "unsettled" : classifyStatus(kind, failure.status);
    case "unsent":
      if (failure.isPermanent) return undefined;
      return failure.isFirstContact ? "unreachable" : "broken";
    case "lost":
      return kind === "create" ? undefined : "broken";
    case "timeout":
    case "partial":
      // a page is requested again in a smaller size, not in the same
      return kind === "create" || kind === "page" ? undefined : "broken";
    case "unreadable":
      // a proxy's page, or half of one: the next answer may be TaskRouter's
      return kind === "read" || kind === "update" ? "unsettled" : undefined;
    default:
      return undefined;
  }
}

function classifyStatus(kind: RequestKind, status: number): FailureClass | undefined {
  if (status === 429) return "limited";
  if (!isServerTrouble(status) || kind === "create") return undefined;
  return kind === "page" && status === 504 ? undefined : "broken";
}

/**
 * Milliseconds to wait before the next attempt, or `"stop"`. Pure: `random` gives numbers in [0, 1).
 *
 * Waits have full jitter, so that requests which were refused together are not repeated together. If the server names a
 * time, that is the wait: no jitter, and at most `retryAfterCap`.
 *
 * @example
 * decideRetry({ kind: "read", failure: { type: "lost" }, count: 1, elapsed: 0 }, DEFAULTS.retry, () => 0.5); // 125
 */
export function decideRetry(attempt: FailedAttempt, limits: RetryLimits, random: () => number): number | "stop" {
  const failureClass = classifyFailure(attempt.kind, attempt.failure);
  if (failureClass === undefined) return "stop";
  const budget = limits[failureClass];
  if (attempt.count >= budget.attempts) return "stop";
  const wait = namedWait(attempt.failure, limits.retryAfterCap) ?? random() * longestWait(attempt.count, budget);
  return attempt.elapsed + wait > budget.total ? "stop" : wait;
}

function namedWait(failure: Failure, cap: number): number | undefined {
  if (failure.type !== "status" || failure.retryAfter === undefined) return undefined;
  return Math.min(failure.retryAfter, cap);
}

function longestWait(count: number, { base, cap }: RetryBudget): number {
  return Math.min(cap, base * 2 ** (count - 1));
}
