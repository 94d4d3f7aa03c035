import { addSent, afterRefused, type Gauge, isStarved, noteFree, readGauge, turnOf } from "./gauge.js";
import { AVERAGED, DEFAULT_SHARE, PACING } from "./pacing.js";
import type { RateLimitHint } from "./rate-limit-hint.js";

/**
 * How fast requests of one resource key may be sent. As long as the answers name what remains of a limit, that decides
 * (`Gauge`). Else a rate is learned: it falls with each refusal, rises quickly to just below the rate at which refusals
 * began, and slowly from there, but the faster the longer no refusal comes. TaskRouter shows its limits only in the Console, and averages over 10 seconds (H-39).
 * Without a gauge and a `rate`, only the number in flight is limited, by a window that grows with each success.
 */
export interface Pace {
  /** The part of a limit that is used, above 0, below 1. */
  share: number;
  /** How full the server's window is, as long as its answers name that. */
  gauge: Gauge | undefined;
  /** Requests per second; undefined while nothing indicates a limit, or the gauge decides. */
  rate: number | undefined;
  /** The limit, in requests per second, if the server named it without what remains of it. */
  limit: number | undefined;
  /** The rate is never raised above this: the share of a limit that the server named. */
  ceiling: number;
  /** The rate at which refusals last began. */
  knee: number;
  /** Earliest time of the next request. */
  nextAt: number;
  /** Until when the server asked to wait. */
  pausedUntil: number;
  lastSentAt: number;
  /** When the rate was last lowered and raised: answers to earlier requests say nothing about it. */
  loweredAt: number;
  raisedAt: number;
  /** Refusals since the last success, and when the first of them came. */
  refusals: number;
  refusedSince: number;
  accepted: number;
  /** When the accepted requests of the last 20 s were sent. */
  recent: readonly number[];
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

/** A pace that knows nothing yet. @param share the part of a limit to use, above 0 and at most 1 */
export function createPace(now: number, share = DEFAULT_SHARE): Pace {
  return {
    share: Math.min(share, PACING.margin),
    gauge: undefined,
    rate: undefined,
    limit: undefined,
    ceiling: Number.POSITIVE_INFINITY,
    knee: Number.POSITIVE_INFINITY,
    nextAt: now,
    pausedUntil: Number.NEGATIVE_INFINITY,
    lastSentAt: now,
    loweredAt: Number.NEGATIVE_INFINITY,
    raisedAt: Number.NEGATIVE_INFINITY,
    refusals: 0,
    refusedSince: now,
    accepted: 0,
    recent: [],
    startedAt: now,
    window: PACING.firstWindow,
  };
}

/** True if a request may be sent now. @param inFlight requests of its key that have no answer yet */
export function isOpen(pace: Pace, now: number, inFlight: number): boolean {
  // timers end up to a millisecond early; half of one is not worth another wait
  return now >= pace.nextAt - 0.5 && (isPaced(pace) || inFlight < pace.window);
}

/** True if a limit is known or guessed. */
export function isPaced({ rate, gauge }: Pick<Pace, "rate" | "gauge">): boolean {
  return rate !== undefined || gauge !== undefined;
}

/** The pace after a request was sent. The interval counts from the actual time, not the planned one: delays are not caught up. */
export function afterSent(pace: Pace, now: number): Pace {
  const gauge = pace.gauge && addSent(pace.gauge, now);
  const next = { ...pace, gauge, lastSentAt: now };
  if (pace.rate !== undefined) return { ...next, nextAt: now + 1000 / pace.rate };
  return gauge === undefined ? next : withTurn(next, gauge, now);
}

/** The pace after an answer other than 429. */
export function afterAccepted(pace: Pace, report: Report): Pace {
  const { now, sentAt, hint } = report;
  const gauge = look(pace, report);
  const next = { ...countAccepted(pace, report), gauge };
  if (gauge !== undefined && !isStarved(gauge, now)) return withTurn({ ...next, rate: undefined }, gauge, now);
  if (pace.rate === undefined) return hint.limit === undefined ? next : withNamedRate(next, hint.limit, now);
  if (sentAt <= Math.max(pace.raisedAt, pace.loweredAt)) return next;
  const near = pace.knee * nearOf(pace);
  const rate = pace.rate < near ? Math.min(near, pace.rate * PACING.fast) : pace.rate + riseOf(pace, now);
  return { ...next, rate: Math.min(pace.ceiling, rate), raisedAt: now };
}

/** The pace after a 429. */
export function afterLimited(pace: Pace, report: Report): Pace {
  const { now, sentAt, hint, retryAfter } = report;
  const gauge = look(pace, { ...report, hint: { ...hint, remaining: 0 } });
  const pausedUntil = retryAfter === undefined ? pace.pausedUntil : Math.max(pace.pausedUntil, now + retryAfter);
  const next =
    gauge === undefined || isStarved(gauge, now)
      ? slowDown({ ...pace, gauge, pausedUntil }, report)
      : withTurn({ ...countRefused(pace, now), pausedUntil }, afterRefused(gauge, sentAt), now);
  return { ...next, nextAt: Math.max(next.nextAt, pausedUntil) };
}

/** The own requests per second that were accepted in the 10 s until then, as the server averages them. */
export function averageOf({ recent }: Pick<Pace, "recent">, now: number): number {
  return (recent.filter((time) => time > now - AVERAGED && time <= now).length * 1000) / AVERAGED;
}

function countAccepted(pace: Pace, { now, sentAt }: Report): Pace {
  const recent = [...pace.recent.filter((time) => time > now - 2 * AVERAGED), sentAt];
  return { ...pace, refusals: 0, accepted: pace.accepted + 1, recent, window: pace.window + 1 };
}

function countRefused(pace: Pace, now: number): Pace {
  return { ...pace, refusals: pace.refusals + 1, refusedSince: pace.refusals === 0 ? now : pace.refusedSince };
}

function look(pace: Pace, { now, sentAt, hint }: Report): Gauge | undefined {
  const gauge = readGauge(pace.gauge, hint, sentAt);
  return gauge && noteFree(gauge, pace.share, now);
}

function withTurn(pace: Pace, gauge: Gauge, now: number): Pace {
  const turn = turnOf(gauge, pace.share, pace.lastSentAt, now);
  return { ...pace, gauge, nextAt: Math.max(turn, pace.pausedUntil) };
}

function slowDown(pace: Pace, { now, sentAt, hint }: Report): Pace {
  if (pace.rate === undefined) {
    return hint.limit === undefined ? withRate(pace, guessRate(pace, now), now) : withNamedRate(pace, hint.limit, now);
  }
  if (sentAt <= pace.loweredAt) return pace;
  const next = { ...countRefused(pace, now), loweredAt: now };
  return pace.refusals === 0 ? afterChance(next, pace.rate, { now, sentAt }) : afterExcess(next, pace.rate, now);
}

/** After a single refusal. It uses nothing up: the next turn comes sooner than planned, unless another request used it. */
function afterChance(pace: Pace, before: number, { now, sentAt }: Pick<Report, "now" | "sentAt">): Pace {
  const factor = isNamed(pace) ? PACING.chance.factor : pace.share;
  const rate = Math.max(PACING.slowest, before * factor);
  const isSlower = Number.isFinite(pace.knee) && !isNamed(pace);
  const knee = isSlower ? Math.max(before, pace.knee * PACING.forget) : before;
  const isUnused = pace.lastSentAt <= sentAt;
  const turnAt = now + (PACING.chance.turn * 1000) / rate;
  return { ...pace, rate, knee, nextAt: isUnused ? Math.min(pace.nextAt, turnAt) : pace.nextAt };
}

/**
 * After several refusals in a row. Each wait is as long as all before it together, and ends when the oldest own request
 * leaves the window. Refusals for a whole second mean that the window is full, and the part of this process is what was
 * accepted in it.
 */
function afterExcess(pace: Pace, before: number, now: number): Pace {
  const { factor, turn, full } = PACING.excess;
  const lasted = now - pace.refusedSince;
  const own = averageOf(pace, pace.refusedSince);
  const isFull = lasted >= full;
  const rate = Math.max(PACING.slowest, isFull ? Math.min(before, own * pace.share) : before * factor);
  const knee = isFull ? Math.max(PACING.slowest, Math.min(pace.knee, own)) : pace.knee;
  const wait = Math.max((turn * 1000) / rate, Math.min(lasted, untilFree(pace, now)));
  return { ...pace, rate, knee, nextAt: Math.max(pace.nextAt, now + wait) };
}

/** Milliseconds until the oldest own request leaves the window. */
function untilFree({ recent }: Pace, now: number): number {
  const oldest = recent.find((time) => time > now - AVERAGED) ?? now;
  return oldest + AVERAGED - now;
}

/** By how much a success raises the rate above its part of the knee. */
function riseOf(pace: Pace, now: number): number {
  const { step, growth } = PACING.slow;
  const quiet = (now - pace.loweredAt) / 1000;
  const since = (now - Math.max(pace.raisedAt, pace.loweredAt)) / 1000;
  return step[isNamed(pace) ? "named" : "guessed"] + growth * quiet * since;
}

function isNamed({ ceiling }: Pace): boolean {
  return ceiling < Number.POSITIVE_INFINITY;
}

/** A guessed limit is not used up either. */
function nearOf(pace: Pace): number {
  return isNamed(pace) ? PACING.near.named : Math.min(PACING.near.guessed, pace.share);
}

/** The share of a named limit; with others that use it up, the own part of it. */
function withNamedRate(pace: Pace, limit: number, now: number): Pace {
  const ceiling = Math.max(PACING.slowest, limit * pace.share);
  const own = Math.min(ceiling, Math.max(PACING.slowest, averageOf(pace, now)));
  return { ...withRate(pace, pace.gauge === undefined ? ceiling : own, now), limit, ceiling, knee: ceiling };
}

function withRate(pace: Pace, rate: number, now: number): Pace {
  return { ...pace, rate, nextAt: Math.max(now, pace.lastSentAt + 1000 / rate), loweredAt: now };
}

function guessRate({ accepted, startedAt }: Pace, now: number): number {
  const { least, most, part, window } = PACING.guess;
  const seen = (accepted * 1000) / Math.max(window, now - startedAt);
  return Math.min(most, Math.max(least, seen * part));
}
