import { usedOf } from "./gauge.js";
import { averageOf, type Pace } from "./pace.js";

/** When requests that wait will have been sent, as far as the answers show. */
export interface Forecast {
  /** Milliseconds. */
  readonly left: number;
  /** True if it can be any time later: only the wait that the server asked for is known. */
  readonly isLeast: boolean;
}

/**
 * How long the last acceptance may be ago. A run that begins uses up its window in a moment, and then waits until it is free
 * again: the average of the window that ends a moment earlier is the one that lasts.
 */
const GRACE = 1_000;

/**
 * Estimates when the last of the requests that wait will be sent.
 *
 * @returns undefined if nothing is known: no request was accepted lately
 */
export function forecast(pace: Pace, waiting: number, now: number): Forecast | undefined {
  const pause = Math.max(0, pace.pausedUntil - now);
  const rate = rateOf(pace, now);
  if (rate > 0) return { left: pause + (waiting / rate) * 1000, isLeast: false };
  return pause > 0 ? { left: pause, isLeast: true } : undefined;
}

/** Own requests per second from now on. A window that is not full yet, of a limit that was named, grows to the share. */
function rateOf(pace: Pace, now: number): number {
  const { gauge, share, recent, pausedUntil } = pace;
  const last = Math.min(now, recent.at(-1) ?? now);
  const average = averageOf(pace, pausedUntil > now ? last : Math.max(last, now - GRACE));
  return gauge === undefined ? average : average * Math.max(1, share / usedOf(gauge));
}
