/** A server's limit: so many requests a second, so many at once after a pause. */
export interface Bucket {
  /** True where the request is taken. */
  take(now: number): boolean;
}

export function createTokenBucket(rate: number, burst: number): Bucket {
  let tokens = burst;
  let last = Number.NEGATIVE_INFINITY;
  return {
    take(now) {
      tokens = Math.min(burst, last === Number.NEGATIVE_INFINITY ? burst : tokens + ((now - last) / 1000) * rate);
      last = now;
      if (tokens < 1 - 1e-9) return false;
      tokens -= 1;
      return true;
    },
  };
}

/** So many requests in any window: how TaskRouter's docs describe its averaging over 10 seconds. */
export function createSlidingWindow(count: number, windowMs: number): Bucket {
  let taken: number[] = [];
  return {
    take(now) {
      taken = taken.filter((time) => time > now - windowMs);
      if (taken.length >= count) return false;
      taken.push(now);
      return true;
    },
  };
}
