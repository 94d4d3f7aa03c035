/** The decision about one request. */
export interface RateDecision {
  isAllowed: boolean;
  /** Requests per second. */
  limit: number;
  remaining: number;
  /** Milliseconds until the next request is allowed. */
  wait: number;
}

export interface RateLimiter {
  /** @returns `undefined` if the operation has no limit */
  take(accountSid: string, key: string, now: number): RateDecision | undefined;
  clear(): void;
}

/**
 * Token buckets that hold one token, one per account and operation. A bucket is full again one interval after its token
 * was taken, so that only this time is stored. TaskRouter averages over 10 seconds (H-39); this is stricter.
 */
export function createRateLimiter(limits: Readonly<Record<string, number>>): RateLimiter {
  const fullAt = new Map<string, number>();
  return {
    take(accountSid, key, now) {
      const limit = limits[key];
      if (limit === undefined) return undefined;
      const bucket = `${accountSid} ${key}`;
      const wait = Math.max(0, (fullAt.get(bucket) ?? now) - now);
      if (wait === 0) fullAt.set(bucket, now + 1000 / limit);
      return { isAllowed: wait === 0, limit, remaining: 0, wait };
    },
    clear: () => fullAt.clear(),
  };
}
