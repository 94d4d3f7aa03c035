import type { RetryLimits } from "./retry-policy.js";

/** Every number the client goes by; times in milliseconds. */
export interface ClientLimits {
  /** Connections, and so requests, at a time. */
  connections: number;
  /** Until a connection (and its TLS) stands. */
  connectTimeout: number;
  /** Until the first byte of an answer. */
  headersTimeout: number;
  /** Between two pieces of an answer's body. */
  bodyTimeout: number;
  /** For one attempt as a whole, from the wait for a connection to the last byte. */
  attemptTimeout: number;
  /** Largest answer taken, in bytes. */
  maxBodyBytes: number;
  /** Objects asked for a page at first; *documented*: 1,000 is the most TaskRouter gives. */
  pageSize: number;
  /** Where halving the page size ends. */
  minPageSize: number;
  /** Pages of one list before it counts as endless. */
  maxPages: number;
  /** Sent as `user-agent`. */
  userAgent: string;
  retry: RetryLimits;
}

/**
 * All defaults. One page of 1,000 workflows may in theory exceed `maxBodyBytes` (a configuration has up to 1,038,576
 * bytes): then the page is halved. 429 gets minutes, because it says only "later"; what is broken gets half a minute;
 * a host that never answered gets seconds, because then its name is wrong more often than its machine is down.
 */
export const DEFAULTS: ClientLimits = {
  connections: 32,
  connectTimeout: 10_000,
  headersTimeout: 30_000,
  bodyTimeout: 30_000,
  attemptTimeout: 120_000,
  maxBodyBytes: 128 * 1024 * 1024,
  pageSize: 1000,
  minPageSize: 50,
  maxPages: 10_000,
  userAgent: "pulumi-taskrouter",
  retry: {
    limited: { attempts: 200, total: 300_000, base: 100, cap: 10_000 },
    broken: { attempts: 10, total: 30_000, base: 250, cap: 5_000 },
    unreachable: { attempts: 5, total: 3_000, base: 200, cap: 1_000 },
    retryAfterCap: 60_000,
  },
};
