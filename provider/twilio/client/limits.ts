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
export const DEFAULTS: ClientLimits = {
  connections: 32,
  connectTimeout: 10_000,
  headersTimeout: 30_000,
  bodyTimeout: 30_000,
  attemptTimeout: 60_000,
  slowAfter: 10_000,
  maxBodyBytes: 128 * 1024 * 1024,
  pageSize: 1000,
  minPageSize: 50,
  pageTimeout: 180_000,
  listTimeout: 600_000,
  maxPages: 10_000,
  userAgent: "pulumi-taskrouter",
  retry: {
    limited: { attempts: 200, total: 300_000, base: 100, cap: 10_000 },
    broken: { attempts: 10, total: 30_000, base: 250, cap: 5_000 },
    unreachable: { attempts: 5, total: 3_000, base: 200, cap: 1_000 },
    unsettled: { attempts: 5, total: 10_000, base: 250, cap: 2_000 },
    retryAfterCap: 60_000,
  },
};
