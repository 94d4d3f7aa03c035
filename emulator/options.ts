import type { Limits, Rules } from "./rules.js";
import type { EmulatorSeed } from "./seed/emulator-seed.js";
import type { Fault } from "./traffic/fault.js";

/** How an emulator is started; everything may be left out. */
export interface EmulatorOptions {
  /** Address to listen on; default `127.0.0.1`. */
  host?: string;
  /** Port to listen on; default 0, a free one. */
  port?: number;
  /** The accounts there are, each `SID:TOKEN` (an API key counts as its account). Default: any well-formed SID, any secret. */
  accounts?: readonly string[];
  /** Milliseconds that every answer takes longer; default 0. */
  latency?: number;
  /** Requests a second by operation key, such as `{ "Workflow-Create": 10 }`, measured on `clock`; default none. */
  rateLimits?: Readonly<Record<string, number>>;
  /** Whether a refusal by `rateLimits` has a `Retry-After` header; default false. */
  sendRetryAfter?: boolean;
  /** What goes wrong from the start, and again after a reset; default nothing. */
  faults?: readonly Fault[];
  /** Hosts besides loopback that callbacks may be sent to, as `name` or `name:port`; default none. */
  callbackAllow?: readonly string[];
  /** What is there from the start, and again after a reset; default nothing. */
  seed?: EmulatorSeed;
  /** Whether a workflow's configuration comes back without whitespace, or as it was sent; default `compact`. */
  configurationEcho?: Rules["configurationEcho"];
  /** What happens with a `PageSize` above 1,000; default `refuse`. */
  pageSizeAboveLimit?: Rules["pageSizeAboveLimit"];
  /** Also refuses what the docs only hint at: friendly names of queues and workflows above 64 characters; default false. */
  isStrict?: boolean;
  /** How many objects there may be; default 5,000 workspaces, 100 activities, 5,000 task queues, 1,000 workflows. */
  limits?: Partial<Limits>;
  /** How many journal entries are kept; default 100,000. */
  journalSize?: number;
  /** Milliseconds since 1970; default the real time. Latency and time-outs go by the real time in any case. */
  clock?: () => number;
  /** Numbers from 0 up to, not including, 1, that SIDs are made of; default `Math.random`. */
  random?: () => number;
}

const DEFAULT_LIMITS: Limits = { workspaces: 5_000, activities: 100, taskQueues: 5_000, workflows: 1_000 };

/** The part of the options that operations go by. */
export function toRules(options: EmulatorOptions): Rules {
  return {
    configurationEcho: options.configurationEcho ?? "compact",
    pageSizeAboveLimit: options.pageSizeAboveLimit ?? "refuse",
    isStrict: options.isStrict ?? false,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
}

/** @throws Error that names a rate limit which is none */
export function checkRateLimits(rateLimits: Readonly<Record<string, number>>, keys: ReadonlySet<string>): void {
  for (const [key, limit] of Object.entries(rateLimits)) {
    if (!keys.has(key)) {
      throw new Error(`rate limit '${key}' is unknown: known are ${[...keys].sort().join(", ")}`);
    }
    if (!(Number.isFinite(limit) && limit > 0)) {
      throw new Error(`rate limit '${key}' must be a number of requests a second above 0, but is ${limit}`);
    }
  }
}
