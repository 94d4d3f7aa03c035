/** A server's limit: the requests per second, and the requests at once after a pause. */
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

/** A limit of requests in any window, as TaskRouter's pages describe its averaging over 10 seconds. */
export function createSlidingWindow(count: number, windowMs: number): Bucket & { remaining(): number } {
  let taken: number[] = [];
  return {
    /** Requests that the window still allows, after the last one. */
    remaining: () => count - taken.length,
    take(now) {
      taken = taken.filter((time) => time > now - windowMs);
      if (taken.length >= count) return false;
      taken.push(now);
      return true;
    },
  };
}
