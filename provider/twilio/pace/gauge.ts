import { AVERAGED, GAUGE } from "./pacing.js";
import type { RateLimitHint } from "./rate-limit-hint.js";

/**
 * The last report of an answer about the window of a limit, and the own requests since. The number of remaining requests is
 * the same for everybody, so all who read it share the limit without knowing of each other
 * (docs/decisions/sharing-a-limit.md).
 */
export interface Gauge {
  /** Requests per second, as named. */
  readonly limit: number;
  /** Requests that the window allows. */
  readonly capacity: number;
  /** Requests that remained, after the one that was sent at `reportedAt`. */
  readonly remaining: number;
  readonly reportedAt: number;
  /** The part of the limit that is sent while nothing is free. */
  readonly probe: number;
  /** Since when nothing is free, and nothing but probes was sent. */
  readonly fullSince: number | undefined;
  /** Times of the own requests that may still be in the window, the oldest first. */
  readonly sent: readonly number[];
}

/**
 * The gauge after an answer.
 *
 * @param sentAt when the request was sent; answers to earlier requests than that of the last report say nothing new
 * @returns undefined if the answers do not name both numbers
 */
export function readGauge(gauge: Gauge | undefined, hint: RateLimitHint, sentAt: number): Gauge | undefined {
  const { limit, remaining } = hint;
  if (limit === undefined || remaining === undefined) return gauge;
  if (gauge === undefined && remaining < GAUGE.least) return undefined;
  const capacity = Math.max(remaining + 1, gauge?.capacity ?? 0, (limit * AVERAGED) / 1000);
  const { sent = [], probe = GAUGE.probe.most, fullSince } = gauge ?? {};
  const isNews = gauge === undefined || sentAt >= gauge.reportedAt;
  const report = isNews ? { remaining, reportedAt: sentAt } : gauge;
  return { limit, capacity, remaining: report.remaining, reportedAt: report.reportedAt, probe, fullSince, sent };
}

/** The gauge after a request was sent. */
export function addSent(gauge: Gauge, now: number): Gauge {
  const oldest = Math.min(gauge.reportedAt, now) - lengthOf(gauge);
  return { ...gauge, sent: [...gauge.sent.filter((time) => time > oldest), now] };
}

/** The gauge after a request was refused: it is not in the window, and the next probe comes later. */
export function afterRefused(gauge: Gauge, sentAt: number): Gauge {
  const { least, factor } = GAUGE.probe;
  return {
    ...gauge,
    probe: Math.max(least, gauge.probe * factor),
    sent: gauge.sent.filter((time) => time !== sentAt),
  };
}

/** Notes whether anything is free for this process, or will be when own requests leave the window. */
export function noteFree(gauge: Gauge, share: number, now: number): Gauge {
  const probes = gauge.capacity * GAUGE.probe.most + 1;
  if (freeAt(gauge, share, now) <= 0 && countOwn(gauge, now) <= probes)
    return { ...gauge, fullSince: gauge.fullSince ?? now };
  return { ...gauge, fullSince: undefined, probe: GAUGE.probe.most };
}

/** The part of the window that all together used at the last report, above 0. */
export function usedOf({ capacity, remaining }: Gauge): number {
  return Math.max(1, capacity - remaining) / capacity;
}

/** True if nothing was free for a whole window: others use up the share, or the numbers mean something else. */
export function isStarved(gauge: Gauge, now: number): boolean {
  return gauge.fullSince !== undefined && now - gauge.fullSince > lengthOf(gauge);
}

/**
 * When the next request may be sent.
 *
 * @param share the part of the window that may be used, by all together
 */
export function turnOf(gauge: Gauge, share: number, lastSentAt: number, now: number): number {
  const free = freeAt(gauge, share, now);
  const length = lengthOf(gauge);
  const probeAt = lastSentAt + Math.min(AVERAGED, 1000 / (gauge.limit * gauge.probe));
  if (free > 0)
    return Math.min(probeAt, lastSentAt + (length * GAUGE.part[isAlone(gauge) ? "alone" : "shared"]) / free);
  // the own requests that have to leave the window first
  const leaving = gauge.sent.filter((time) => time > now - length)[Math.floor(-free)];
  return leaving === undefined ? probeAt : Math.min(probeAt, leaving + length);
}

/** Requests that may be sent now: those that remained, less the own since then, and those that have left the window. */
function freeAt(gauge: Gauge, share: number, now: number): number {
  const { capacity, remaining, reportedAt, sent } = gauge;
  const length = lengthOf(gauge);
  const since = sent.filter((time) => time > reportedAt).length;
  const gone = sent.filter((time) => time > reportedAt - length && time <= now - length).length;
  // rounded down: a share of the whole window would have no margin
  return remaining - since + gone - (capacity - Math.max(1, Math.floor(capacity * share)));
}

/** True if the last answer counted nearly nothing but own requests. */
function isAlone(gauge: Gauge): boolean {
  const { capacity, remaining, reportedAt } = gauge;
  return capacity - remaining - countOwn(gauge, reportedAt) <= capacity * GAUGE.foreign;
}

/** The own requests in the window that ends at that time. */
function countOwn(gauge: Gauge, at: number): number {
  return gauge.sent.filter((time) => time > at - lengthOf(gauge) && time <= at).length;
}

/** Milliseconds of the window. */
function lengthOf({ capacity, limit }: Gauge): number {
  return (capacity * 1000) / limit;
}
