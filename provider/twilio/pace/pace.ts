import type { RateLimitHint } from "./rate-limit-hint.js";

/**
 * How fast requests of one resource key may be sent. Without a `rate`, only the number in flight is limited, by a window
 * that grows with each success; with a rate, requests are sent at even intervals.
 *
 * TaskRouter shows its limits only in the Console, and averages over 10 seconds (H-39), so
 * the rate is learned: it falls with each refusal, rises quickly to just below the rate at which refusals began, and
 * slowly from there.
 */
export interface Pace {
  /** Requests per second; undefined while nothing indicates a limit. */
  rate: number | undefined;
  /** The rate is never raised above this: a limit the server named. */
  ceiling: number;
  /** The rate at which refusals last began. */
  knee: number;
  /** Earliest time of the next request. */
  nextAt: number;
  lastSentAt: number;
  /** When the rate was last lowered and raised: answers to earlier requests say nothing about it. */
  loweredAt: number;
  raisedAt: number;
  /** Successes since the rate last changed, and refusals since the last success. */
  streak: number;
  refusals: number;
  accepted: number;
  startedAt: number;
  /** Requests that may be in flight while there is no rate. */
  window: number;
}

/** The information of an answer about the pace: when its request was sent, when it arrived, and the server's hints. */
export interface Report {
  now: number;
  sentAt: number;
  hint: RateLimitHint;
  /** Milliseconds the server asked to wait, on a refusal. */
  retryAfter?: number | undefined;
}

/** All numbers of the pacing; rates are requests per second. */
export const PACING = {
  firstWindow: 4,
  /** The part of a named limit that is used: at exactly the limit, a request that arrives a moment early is refused. */
  margin: 0.985,
  slowest: 0.5,
  /** The first rate if no limit is named: a part of the accepted requests so far, measured over at least `window` ms. */
  guess: { least: 4, most: 50, part: 0.8, window: 100 },
  /** A single refusal may be chance: the next turn comes after this part of the interval. Several are not chance. */
  chance: { factor: 0.985, turn: 1 / 8 },
  excess: { factor: 0.6, turn: 1 / 2 },
  /** Below this part of the knee, each success raises the rate; above, only several in a row, and less. */
  near: { guessed: 0.9, named: 0.98 },
  fast: 1.5,
  slow: 1.01,
  patience: 25,
};

export function createPace(now: number): Pace {
  return {
    rate: undefined,
    ceiling: Number.POSITIVE_INFINITY,
    knee: Number.POSITIVE_INFINITY,
    nextAt: now,
    lastSentAt: now,
    loweredAt: Number.NEGATIVE_INFINITY,
    raisedAt: Number.NEGATIVE_INFINITY,
    streak: 0,
    refusals: 0,
    accepted: 0,
    startedAt: now,
    window: PACING.firstWindow,
  };
}

/** True if a request may be sent now. @param inFlight requests of its key that have no answer yet */
export function isOpen(pace: Pace, now: number, inFlight: number): boolean {
  // timers end up to a millisecond early; half of one is not worth another wait
  return now >= pace.nextAt - 0.5 && (pace.rate !== undefined || inFlight < pace.window);
}

/** The pace after a request was sent. The interval counts from the actual time, not the planned one: delays are not caught up. */
export function afterSent(pace: Pace, now: number): Pace {
  return { ...pace, lastSentAt: now, nextAt: pace.rate === undefined ? pace.nextAt : now + 1000 / pace.rate };
}

/** The pace after an answer other than 429. */
export function afterAccepted(pace: Pace, { now, sentAt, hint }: Report): Pace {
  const next = { ...pace, refusals: 0, accepted: pace.accepted + 1, streak: pace.streak + 1, window: pace.window + 1 };
  if (pace.rate === undefined) {
    // that was the last request within the limit: slow down before the refusal
    return hint.limit !== undefined && hint.remaining === 0 ? withNamedRate(next, hint.limit, now) : next;
  }
  if (sentAt <= Math.max(pace.raisedAt, pace.loweredAt)) return next;
  const isNamed = pace.ceiling < Number.POSITIVE_INFINITY;
  const near = pace.knee * (isNamed ? PACING.near.named : PACING.near.guessed);
  if (pace.rate < near) return raise(next, Math.min(near, pace.rate * PACING.fast), now);
  return next.streak < PACING.patience ? next : raise(next, Math.min(pace.ceiling, pace.rate * PACING.slow), now);
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
  if (sentAt <= pace.loweredAt) return pace;
  const isChance = pace.refusals === 0;
  const { factor, turn } = isChance ? PACING.chance : PACING.excess;
  const rate = Math.max(PACING.slowest, pace.rate * factor);
  // A refusal uses nothing up: after a chance refusal the next turn comes sooner than planned, unless another request
  // has been sent in the meantime and used it; after several refusals it comes later.
  const turnAt = now + (turn * 1000) / rate;
  const isUnused = pace.lastSentAt <= sentAt;
  return {
    ...pace,
    rate,
    knee: isChance ? pace.rate : pace.knee,
    nextAt: isChance ? Math.min(pace.nextAt, isUnused ? turnAt : pace.nextAt) : Math.max(pace.nextAt, turnAt),
    loweredAt: now,
    streak: 0,
    refusals: pace.refusals + 1,
  };
}

function raise(pace: Pace, rate: number, now: number): Pace {
  return { ...pace, rate, raisedAt: now, streak: 0 };
}

function withNamedRate(pace: Pace, limit: number, now: number): Pace {
  const rate = limit * PACING.margin;
  return { ...withRate(pace, rate, now), ceiling: rate, knee: rate };
}

function withRate(pace: Pace, rate: number, now: number): Pace {
  return { ...pace, rate, nextAt: Math.max(now, pace.lastSentAt + 1000 / rate), loweredAt: now, streak: 0 };
}

function guessRate({ accepted, startedAt }: Pace, now: number): number {
  const { least, most, part, window } = PACING.guess;
  const seen = (accepted * 1000) / Math.max(window, now - startedAt);
  return Math.min(most, Math.max(least, seen * part));
}
