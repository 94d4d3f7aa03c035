import { lowerBound } from "../values/lower-bound.js";

/** The decision about one request. */
export interface RateDecision {
  isAllowed: boolean;
  /** Requests per second. */
  limit: number;
  /** Requests that the window still allows. */
  remaining: number;
  /** Milliseconds until the next request is allowed. */
  wait: number;
}

export interface RateLimiter {
  /**
   * @param scope the SID of the workspace or, outside workspaces, of the account
   * @returns `undefined` if requests with this key have no limit
   */
  take(scope: string, key: string, now: number): RateDecision | undefined;
  clear(): void;
}

/** Above this number, windows without recent requests are forgotten. */
const MAX_WINDOWS = 1_000;

/**
 * Counts requests per workspace and key. A limit of N requests per second allows N times as many as the window has seconds,
 * in any period of that length (H-39).
 *
 * @param seconds the length of the window; it is longer for a limit below one request per window
 */
export function createRateLimiter(limits: Readonly<Record<string, number>>, seconds: number): RateLimiter {
  const windows = new Map<string, Window>();
  const open = (name: string, limit: number, now: number): Window => {
    const known = windows.get(name);
    if (known) return known;
    if (windows.size >= MAX_WINDOWS) forgetIdle(windows, now);
    const window = createWindow(limit, seconds);
    windows.set(name, window);
    return window;
  };
  return {
    take(scope, key, now) {
      const limit = limits[key];
      if (limit === undefined) return undefined;
      const window = open(`${scope.toLowerCase()} ${key}`, limit, now);
      const wait = Math.max(0, window.freeAt() - now);
      if (wait === 0) window.add(now);
      return { isAllowed: wait === 0, limit, remaining: window.remainingAt(now), wait };
    },
    clear: () => windows.clear(),
  };
}

function forgetIdle(windows: Map<string, Window>, now: number): void {
  for (const [name, window] of windows) if (window.idleFrom() <= now) windows.delete(name);
}

type Window = ReturnType<typeof createWindow>;

/** The times of the latest allowed requests, as many as a window may contain: a ring, sorted from `next` on. */
function createWindow(limit: number, seconds: number) {
  const length = Math.max(seconds, 1 / limit) * 1000;
  const capacity = Math.max(1, Math.floor((limit * length) / 1000));
  const times: number[] = [];
  let next = 0;
  const timeAt = (age: number): number => times[(next + age) % capacity] ?? Number.NEGATIVE_INFINITY;
  return {
    /** When the next request is allowed. */
    freeAt: (): number => timeAt(0) + length,
    /** When no request is in the window any more. */
    idleFrom: (): number => timeAt(capacity - 1) + length,
    add(now: number): void {
      times[next] = now;
      next = (next + 1) % capacity;
    },
    remainingAt: (now: number): number => lowerBound(capacity, (age) => timeAt(age) + length <= now),
  };
}
