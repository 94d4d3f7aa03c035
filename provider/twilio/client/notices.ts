import type { Clock } from "../pace/index.js";

/** A request that is not done yet. */
export interface Waiting {
  /** The reason, such as `TaskRouter limits the account (429 on Workflow-List)`. */
  readonly reason: string;
  /** Milliseconds so far. */
  readonly elapsed: number;
  /** Milliseconds after which the request is given up. */
  readonly limit: number;
}

/** Reports to the user that requests have waited for long: one line for all, at intervals. */
export type Notices = (waiting: Waiting) => void;

/** Milliseconds between two lines. */
export const INTERVAL = 30_000;

/** Creates the notices of a client: many requests may wait for one reason. */
export function createNotices(clock: Pick<Clock, "now">, log: (message: string) => void): Notices {
  let last = Number.NEGATIVE_INFINITY;
  return ({ reason, elapsed, limit }) => {
    const now = clock.now();
    if (now - last < INTERVAL) return;
    last = now;
    log(`${reason}: waiting, ${showTime(elapsed)} so far, gives up after ${showTime(limit)}`);
  };
}

/** `12 s`, `5 min`, `1 min 30 s`. */
export function showTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
