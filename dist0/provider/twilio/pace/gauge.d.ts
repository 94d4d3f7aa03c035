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
export declare function readGauge(gauge: Gauge | undefined, hint: RateLimitHint, sentAt: number): Gauge | undefined;
/** The gauge after a request was sent. */
export declare function addSent(gauge: Gauge, now: number): Gauge;
/** The gauge after a request was refused: it is not in the window, and the next probe comes later. */
export declare function afterRefused(gauge: Gauge, sentAt: number): Gauge;
/** Notes whether anything is free for this process, or will be when own requests leave the window. */
export declare function noteFree(gauge: Gauge, share: number, now: number): Gauge;
/** True if nothing was free for a whole window: others use up the share, or the numbers mean something else. */
export declare function isStarved(gauge: Gauge, now: number): boolean;
/**
 * When the next request may be sent.
 *
 * @param share the part of the window that may be used, by all together
 */
export declare function turnOf(gauge: Gauge, share: number, lastSentAt: number, now: number): number;
