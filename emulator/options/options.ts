import { defaultsOf } from "../../language/index.js";
import type { RoutingOptions } from "../../routing/index.js";
import {
  type Assumptions,
  checkNotDropped,
  type EmulatorAssumptions,
  emulatorAssumptions,
} from "../assumptions/index.js";
import type { Patience } from "../callbacks/ordered-delivery.js";
import type { Fault } from "../faults/fault.js";
import type { Limits } from "../resources/limits.js";
import type { EmulatorSeed } from "../seed/emulator-seed.js";
import type { EmulatorWatcher } from "./watcher.js";

/** Choices for what Twilio's documentation leaves open about the REST API; docs/emulator.md has the questions. */
type ChosenAssumptions = { -readonly [Name in keyof EmulatorAssumptions]?: EmulatorAssumptions[Name] };

/** How an emulator is started; everything may be left out. */
export interface EmulatorOptions extends ChosenAssumptions {
  /** Address to listen on; default `127.0.0.1`. */
  host?: string;
  /** Port to listen on; default 0, a free one. */
  port?: number;
  /**
   * The accounts there are, each `SID:TOKEN` (an API key counts as its account). Default: any well-formed SID, any secret.
   * Callbacks of an account are signed with its token; without one, with `DEFAULT_AUTH_TOKEN`.
   */
  accounts?: readonly string[];
  /** Milliseconds that every answer takes longer; default 0. */
  latency?: number;
  /** Requests a second by operation key, such as `{ "Workflow-Create": 10 }`, measured on `clock`; default none. */
  rateLimits?: Readonly<Record<string, number>>;
  /** Whether a refusal by `rateLimits` has a `Retry-After` header; default false. */
  sendRetryAfter?: boolean;
  /** What goes wrong from the start, and again after a reset; default nothing. */
  faults?: readonly Fault[];
  /**
   * Names by which the emulator's own endpoints may be called besides loopback's and {@link host}, such as that of a
   * container; default none. Any other name is refused: a page of another site could have it lead here.
   */
  ownHosts?: readonly string[];
  /** Hosts besides loopback that callbacks may be sent to, as `name` or `name:port`; default none. */
  callbackAllow?: readonly string[];
  /** What is there from the start, and again after a reset; default nothing. Not used where `data` holds a state. */
  seed?: EmulatorSeed;
  /**
   * A directory to keep the state in, of this emulator alone. What was answered is there after a restart, whatever ended
   * the process; the journal, the callbacks shown and the faults are not. Default: everything is in memory.
   */
  data?: string;
  /** Choices for what Twilio's documentation leaves open about routing; docs/routing.md has the questions. */
  routing?: Partial<RoutingOptions>;
  /** How many events of a workspace are kept, for 30 days at most; default 20,000. */
  eventsKept?: number;
  /**
   * How many events of a workspace cumulative statistics count, of the last 30 days; a task has about five.
   * What is older than those does not count; with 0 nothing does. Default 200,000.
   */
  statisticsKept?: number;
  /**
   * How many objects there may be; default 5,000 workspaces, and in each 100 activities, 5,000 task queues, 1,000
   * workflows, 15 task channels, 15,000 workers and 500,000 tasks.
   */
  limits?: Partial<Limits>;
  /**
   * Milliseconds of real time within which a request must have come in whole; then its connection is closed. Default
   * 60,000.
   */
  requestTimeout?: number;
  /** Sees requests, callbacks and events as they happen; default nobody. */
  watcher?: EmulatorWatcher;
  /** How many journal entries are kept; default 100,000. */
  journalSize?: number;
  /**
   * `real` (default); `manual`, which stands until `advance` moves it, and which everything timed obeys; or a function
   * that tells milliseconds since 1970, by which timers do not go.
   */
  clock?: "real" | "manual" | (() => number);
  /** Where a manual clock begins, in milliseconds since 1970; default 2026-01-01T00:00:00Z, so that runs are alike. */
  startTime?: number;
  /** An integer that SIDs are made of: the same requests then get the same SIDs. Default: none, they are random. */
  randomSeed?: number;
  /** Numbers from 0 up to, not including, 1, that SIDs are made of; default `Math.random`. Not with `randomSeed`. */
  random?: () => number;
  /**
   * How long an advance of a manual clock waits for the answer to one callback before it continues without it:
   * milliseconds of real time, default 2,000; or a function that is called for each callback that is sent, calls
   * `giveUp` when the wait has to end, and returns a function that cancels this.
   */
  callbackPatience?: number | Patience;
}

const assumptionDefaults = defaultsOf(emulatorAssumptions);

/**
 * The choices in force: the defaults, unless the options choose otherwise.
 *
 * @throws Error for an option of an earlier release, saying what is fixed now
 */
export function toAssumptions(options: EmulatorOptions): Assumptions {
  const { routing = {} } = options;
  for (const part of [options, routing, routing.expressions ?? {}]) Object.keys(part).forEach(checkNotDropped);
  const names = Object.keys(emulatorAssumptions) as (keyof EmulatorAssumptions)[];
  const chosen = names.map((name) => [name, options[name] ?? assumptionDefaults[name]]);
  return { ...(Object.fromEntries(chosen) as EmulatorAssumptions), routing };
}

const STATISTICS_KEPT = 200_000;

/** @throws Error for a number that is none */
export function readStatisticsKept({ statisticsKept = STATISTICS_KEPT }: EmulatorOptions): number {
  if (!(Number.isSafeInteger(statisticsKept) && statisticsKept >= 0)) {
    throw new Error(`statisticsKept must be a whole number from 0 up, but is ${statisticsKept}`);
  }
  return statisticsKept;
}

/** @throws Error that names a rate limit which is none */
export function checkRateLimits(rateLimits: Readonly<Record<string, number>>, keys: ReadonlySet<string>): void {
  for (const [key, limit] of Object.entries(rateLimits)) {
    if (!keys.has(key)) throw new Error(`rate limit '${key}' is unknown: known are ${[...keys].sort().join(", ")}`);
    if (!(Number.isFinite(limit) && limit > 0)) {
      throw new Error(`rate limit '${key}' must be a number of requests a second above 0, but is ${limit}`);
    }
  }
}
