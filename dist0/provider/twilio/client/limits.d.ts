import type { RetryLimits } from "../failures/index.js";
import type { AttemptLimits, RouteLimits } from "../transport/index.js";
/** All limits of the client; times in milliseconds. */
export interface ClientLimits extends RouteLimits, AttemptLimits {
    /** Objects requested per page at first. 1,000 is the most that TaskRouter returns (H-50). */
    pageSize: number;
    /** The page size is never halved below this. */
    minPageSize: number;
    /** Milliseconds after which a page that failed is not requested again in a smaller size. */
    pageTimeout: number;
    /** Milliseconds after which no further page of a list is requested. */
    listTimeout: number;
    /** Pages of one list; with more, the list counts as endless. */
    maxPages: number;
    /** Sent as `user-agent`. */
    userAgent: string;
    retry: RetryLimits;
}
/**
 * The defaults. One page of 1,000 workflows could exceed `maxBodyBytes`, because a configuration has up to 1,038,576
 * bytes: the page size is then halved. Retries last minutes after a 429, which only means "later"; half a minute after
 * other failures; and seconds if the host has never answered, because then its name is probably wrong, or
 * if an answer is not TaskRouter's or an object is not visible yet.
 */
export declare const DEFAULTS: ClientLimits;
