import type { Gauge } from "./gauge.js";
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
    /** When the accepted requests of the last 10 s were sent. */
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
export declare function createPace(now: number, share?: number): Pace;
/** True if a request may be sent now. @param inFlight requests of its key that have no answer yet */
export declare function isOpen(pace: Pace, now: number, inFlight: number): boolean;
/** True if a limit is known or guessed. */
export declare function isPaced({ rate, gauge }: Pick<Pace, "rate" | "gauge">): boolean;
/** The pace after a request was sent. The interval counts from the actual time, not the planned one: delays are not caught up. */
export declare function afterSent(pace: Pace, now: number): Pace;
/** The pace after an answer other than 429. */
export declare function afterAccepted(pace: Pace, report: Report): Pace;
/** The pace after a 429. */
export declare function afterLimited(pace: Pace, report: Report): Pace;
/** The own requests per second that were accepted in the last 10 s, as the server averages them. */
export declare function averageOf({ recent }: Pick<Pace, "recent">, now: number): number;
