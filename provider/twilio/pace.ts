import type { RateLimitHint } from "./rate-limit-hint.js";

/**
 * How fast requests of one resource key may go. Without a `rate` only the number in flight is bounded, by a window that
 * opens with each success; with one, requests leave at even distances.
 */
export interface Pace {
  /** Requests a second; undefined while nothing speaks of a limit. */
  rate: number | undefined;
  /** The rate is never raised above this. */
  ceiling: number;
  /** Earliest time of the next request, while there is a rate. */
  nextAt: number;
  lastSentAt: number;
  /** When the rate was last set: refusals of requests sent before teach nothing new. */
  changedAt: number;
  /** Successes since the last refusal, and in all. */
  streak: number;
  accepted: number;
  startedAt: number;
  /** Requests that may be in flight while there is no rate. */
  window: number;
}

/** What an answer says about the pace: when its request was sent, when it came, and the server's hints. */
export interface Report {
  now: number;
  sentAt: number;
  hint: RateLimitHint;
  /** Milliseconds the server asked to wait, on a refusal. */
  retryAfter?: number | undefined;
}

/** All numbers of the pacing; rates are requests a second. */
export const PACING = {
  firstWindow: 4,
  /** A named limit is used this far: at exactly the limit, every request that arrives a moment early is refused. */
  margin: 0.985,
  slowest: 0.2,
  /** First guesses where no limit is named. */
  firstGuess: { least: 1, most: 50, part: 0.8, window: 100 },
  /** Successes before a refusal counts as one of chance, not of a rate too high. */
  calm: 8,
  chanceFactor: 0.99,
  slowFactor: 0.75,
  /** Successes before the rate is raised, by how much. */
  patience: 20,
  raise: 0.05,
};

export function createPace(now: number): Pace {
  return {
    rate: undefined,
    ceiling: Number.POSITIVE_INFINITY,
    nextAt: now,
    lastSentAt: now,
    changedAt: now,
    streak: 0,
    accepted: 0,
    startedAt: now,
    window: PACING.firstWindow,
  };
}

/** Whether a request may leave now, with so many of its key in flight. */
export function isOpen(pace: Pace, now: number, inFlight: number): boolean {
  // Timers end up to a millisecond early; half of one is no reason to wait again.
  return pace.rate === undefined ? inFlight < pace.window && now >= pace.nextAt : now >= pace.nextAt - 0.5;
}

/** The pace after a request has left. The distance counts from the true time, not the planned: a late one is not made up for. */
export function afterSent(pace: Pace, now: number): Pace {
  return { ...pace, lastSentAt: now, nextAt: pace.rate === undefined ? pace.nextAt : now + 1000 / pace.rate };
}

/** The pace after an answer that was no 429. */
export function afterAccepted(pace: Pace, { now, hint }: Report): Pace {
  const next = { ...pace, streak: pace.streak + 1, accepted: pace.accepted + 1, window: pace.window + 1 };
  if (pace.rate === undefined) {
    // The last one that the server had to give: it is better not to run into the refusal.
    return hint.limit !== undefined && hint.remaining === 0 ? withNamedRate(next, hint.limit, now) : next;
  }
  if (next.streak % PACING.patience !== 0) return next;
  return { ...next, rate: Math.min(pace.ceiling, pace.rate * (1 + PACING.raise)) };
}

/** The pace after a 429. */
export function afterLimited(pace: Pace, report: Report): Pace {
  const next = slowDown(pace, report);
  if (report.retryAfter === undefined) return next;
  return { ...next, nextAt: Math.max(next.nextAt, report.now + report.retryAfter) };
}

function slowDown(pace: Pace, { now, sentAt, hint }: Report): Pace {
  if (pace.rate === undefined) {
    return hint.limit === undefined ? withRate(pace, guessRate(pace, now), now) : withNamedRate(pace, hint.limit, now);
  }
  if (sentAt < pace.changedAt) return pace;
  const isChance = pace.streak >= PACING.calm;
  const rate = Math.max(PACING.slowest, pace.rate * (isChance ? PACING.chanceFactor : PACING.slowFactor));
  // A refusal uses up nothing: after one of chance the turn is given again almost at once.
  const nextAt = isChance ? Math.min(pace.nextAt, now + 125 / rate) : Math.max(pace.nextAt, now + 500 / rate);
  return { ...pace, rate, nextAt, changedAt: now, streak: 0 };
}

function withNamedRate(pace: Pace, limit: number, now: number): Pace {
  const rate = limit * PACING.margin;
  return { ...withRate(pace, rate, now), ceiling: rate };
}

function withRate(pace: Pace, rate: number, now: number): Pace {
  return { ...pace, rate, nextAt: Math.max(now, pace.lastSentAt + 1000 / rate), changedAt: now, streak: 0 };
}

function guessRate({ accepted, startedAt }: Pace, now: number): number {
  const { least, most, part, window } = PACING.firstGuess;
  const seen = (accepted * 1000) / Math.max(window, now - startedAt);
  return Math.min(most, Math.max(least, seen * part));
}
