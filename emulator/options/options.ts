import type { RoutingOptions } from "../../routing/index.js";
import type { Fault } from "../faults/fault.js";
import type { Limits, Rules } from "../rules.js";
import type { EmulatorSeed } from "../seed/emulator-seed.js";
import type { EmulatorWatcher } from "./watcher.js";

/** How an emulator is started; everything may be left out. */
export interface EmulatorOptions {
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
  /** Whether a workflow's configuration comes back without whitespace, or as it was sent; default `compact`. */
  configurationEcho?: Rules["configurationEcho"];
  /** Whether the attributes of workers and tasks come back as they were sent, or without whitespace; default `verbatim`. */
  attributesEcho?: Rules["attributesEcho"];
  /**
   * Whether a workflow with an expression that cannot be parsed is refused, as a queue is; default `refuse`. Published
   * configurations have such expressions, so TaskRouter may well take them: they match nothing then.
   */
  workflowExpressions?: Rules["workflowExpressions"];
  /** Whether `Ann` and `ann` can be two workers of a workspace; default `insensitive`, they cannot. */
  workerNames?: Rules["workerNames"];
  /**
   * What the instructions `call` and `redirect` do to a reservation: `accept` it, or do so only where they say
   * `accept: true` (`asSaid`), as documented. There is no phone here that could accept later. Default `accept`.
   */
  phoneInstructions?: Rules["phoneInstructions"];
  /** Whether `dequeue` and `conference` need the attributes of a call on their task, as documented; default `notNeeded`. */
  callSid?: Rules["callSid"];
  /** What the instruction `reject` without an activity does: the worker stays as it is, or 400; default `stay`. */
  rejectWithoutActivity?: Rules["rejectWithoutActivity"];
  /** Which tasks the longest waiting one of real-time statistics is looked for among; default `pendingAndReserved`. */
  waitingTasks?: Rules["waitingTasks"];
  /**
   * Whether statistics with both `Minutes` and a date are refused, or taken: a `StartDate` goes before `Minutes` then.
   * Default `refuse`.
   */
  minutesWithDates?: Rules["minutesWithDates"];
  /**
   * What activity durations are made of: the parts of all stays that lie in the window, or the whole length of those that
   * ended in it; default `inWindow`.
   */
  activityDurations?: Rules["activityDurations"];
  /** What `split_by_wait_time` is without `SplitByWaitTime`: an `empty` object, or `null`; default `empty`. */
  splitNotAsked?: Rules["splitNotAsked"];
  /** What Twilio's pages leave open about routing; the defaults are in `docs/routing.md`. */
  routing?: Partial<RoutingOptions>;
  /** What happens with a `PageSize` above 1,000; default `refuse`. */
  pageSizeAboveLimit?: Rules["pageSizeAboveLimit"];
  /** The order that events are listed in; default `oldestFirst`, as in the one recording there is. */
  eventOrder?: Rules["eventOrder"];
  /** Also refuses what the docs only hint at: friendly names of queues and workflows above 64 characters; default false. */
  isStrict?: boolean;
  /** How many events of a workspace are kept, for 30 days at most; default 20,000. */
  eventsKept?: number;
  /**
   * How many facts of a workspace cumulative statistics are made of, of 30 days at most; a task's life has about five.
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
   * Milliseconds of real time that an advance of a manual clock waits for the answer to one callback before it goes on
   * without; default 2,000.
   */
  callbackPatience?: number;
}

const DEFAULT_LIMITS: Limits = {
  workspaces: 5_000,
  activities: 100,
  taskQueues: 5_000,
  workflows: 1_000,
  taskChannels: 15,
  workers: 15_000,
  tasks: 500_000,
};

/** The part of the options that operations go by. */
export function toRules(options: EmulatorOptions): Rules {
  return {
    configurationEcho: options.configurationEcho ?? "compact",
    attributesEcho: options.attributesEcho ?? "verbatim",
    workflowExpressions: options.workflowExpressions ?? "refuse",
    workerNames: options.workerNames ?? "insensitive",
    phoneInstructions: options.phoneInstructions ?? "accept",
    callSid: options.callSid ?? "notNeeded",
    rejectWithoutActivity: options.rejectWithoutActivity ?? "stay",
    waitingTasks: options.waitingTasks ?? "pendingAndReserved",
    minutesWithDates: options.minutesWithDates ?? "refuse",
    activityDurations: options.activityDurations ?? "inWindow",
    splitNotAsked: options.splitNotAsked ?? "empty",
    routing: options.routing ?? {},
    pageSizeAboveLimit: options.pageSizeAboveLimit ?? "refuse",
    eventOrder: options.eventOrder ?? "oldestFirst",
    isStrict: options.isStrict ?? false,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
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
