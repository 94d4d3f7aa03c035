import { setTimeout as delay } from "node:timers/promises";

/** Time as the client sees it; replaced in tests, which then never wait. */
export interface Clock {
  /** Milliseconds of the Unix epoch, with fractions; never goes back. */
  now(): number;
  /** Resolves after so many milliseconds; rejects as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock: monotonic, so that a corrected system time neither hurries nor holds a request. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) => delay(Math.max(0, Math.ceil(ms)), undefined, signal === undefined ? {} : { signal }),
};
