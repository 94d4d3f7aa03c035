import type { Assumptions, ChosenAssumptions } from "../assumptions/index.js";
import type { Patience } from "../callbacks/ordered-delivery.js";
import type { Fault } from "../faults/fault.js";
import type { Limits } from "../resources/limits.js";
import type { EmulatorSeed } from "../seed/emulator-seed.js";
import type { LogLimits } from "../values/numbered-log.js";
import type { EmulatorWatcher } from "./watcher.js";
/** Options of an emulator. All of them are optional. */
export interface EmulatorOptions extends ChosenAssumptions {
    /** Address to listen on; default `127.0.0.1`. */
    host?: string;
    /** Port to listen on; default 0, a free one. */
    port?: number;
    /**
     * The accounts to accept, each `SID:TOKEN` (an API key counts as its account). Default: any well-formed SID with any
     * secret. Callbacks are signed with the token of their account; without one, with `DEFAULT_AUTH_TOKEN`.
     */
    accounts?: readonly string[];
    /** Milliseconds by which every answer is delayed; default 0. */
    latency?: number;
    /**
     * Requests per second and workspace by operation key, such as `{ "Workflow-Create": 10 }`, averaged over 10 seconds of
     * `clock`; default: none.
     */
    rateLimits?: Readonly<Record<string, number>>;
    /** Whether a refusal by `rateLimits` has a `Retry-After` header; default false. */
    sendRetryAfter?: boolean;
    /** Faults from the start, and again after a reset; default: none. */
    faults?: readonly Fault[];
    /**
     * Host names by which the emulator may be called, in addition to loopback and {@link host}, such as that of a container;
     * default: none. Other names get a 403, because a web page could make its own name resolve to this machine.
     */
    ownHosts?: readonly string[];
    /** Hosts that callbacks may be sent to in addition to loopback, as `name` or `name:port`; default: none. */
    callbackAllow?: readonly string[];
    /** The objects that exist from the start, and again after a reset; default: none. Ignored if `data` holds a state. */
    seed?: EmulatorSeed;
    /**
     * A directory that stores the state, for this emulator only. Every answered change survives a restart and a killed
     * process; the journal, the list of callbacks and the faults do not. Default: the state is only in memory.
     */
    data?: string;
    /** The number of events kept per workspace, for at most 30 days; default 20,000. */
    eventsKept?: number;
    /**
     * The maximum size of the texts of the events kept per workspace, in bytes at two per character; default 134,217,728
     * (128 MiB). The oldest are removed first; the last one is always kept.
     */
    eventBytes?: number;
    /**
     * The number of events per workspace that cumulative statistics count, for at most 30 days; a task has about five.
     * With 0, nothing counts. Default 200,000.
     */
    statisticsKept?: number;
    /**
     * The maximum numbers of objects; default: 5,000 workspaces, and in each 100 activities, 5,000 task queues, 1,000
     * workflows, 15 task channels, 15,000 workers and 500,000 tasks.
     */
    limits?: Partial<Limits>;
    /** Milliseconds of real time after which the connection of an incomplete request is closed; default 60,000. */
    requestTimeout?: number;
    /** Called for requests, callbacks and events as they happen; default: none. */
    watcher?: EmulatorWatcher;
    /** The maximum number of journal entries kept; default 100,000. */
    journalSize?: number;
    /**
     * The maximum size of all journal entries, in bytes of the requests as they were sent; default 67,108,864 (64 MiB). The oldest are removed
     * first; the last one is always kept. Names and values of parameters are cut after 50,000 characters.
     */
    journalBytes?: number;
    /**
     * `real` (default); `manual`, a clock that moves only by `advance` and governs all timers; or a function that returns
     * milliseconds since 1970, while timers use the real time.
     */
    clock?: "real" | "manual" | (() => number);
    /** The start of a manual clock, in milliseconds since 1970; default 2026-01-01T00:00:00Z, so that runs are equal. */
    startTime?: number;
    /** An integer that makes SIDs repeatable: the same requests get the same SIDs. Default: SIDs are random. */
    randomSeed?: number;
    /** Returns random numbers from 0 to less than 1 for SIDs; default `Math.random`. Not with `randomSeed`. */
    random?: () => number;
    /**
     * How long an advance of a manual clock waits for the answer to one callback: milliseconds of real time, default
     * 2,000; or a function that is called for each callback, calls `giveUp` to end the wait, and returns a function that
     * cancels this.
     */
    callbackPatience?: number | Patience;
}
/**
 * The choices in force: the defaults, unless the options choose otherwise.
 *
 * @throws Error for an option of an earlier release, saying what is fixed now
 */
export declare function toAssumptions(options: EmulatorOptions): Assumptions;
/** @throws Error unless both limits are non-negative integers */
export declare function readJournalLimits(options: EmulatorOptions): LogLimits;
/** @throws Error unless both limits are non-negative integers */
export declare function readEventLimits(options: EmulatorOptions): LogLimits;
/** @throws Error unless it is a non-negative integer */
export declare function readStatisticsKept({ statisticsKept }: EmulatorOptions): number;
/**
 * The rate limits in force; those of the options take precedence over published ones.
 *
 * @throws Error for an unknown key, and for a limit that is not a positive number
 */
export declare function readRateLimits(options: EmulatorOptions, keys: ReadonlySet<string>): Readonly<Record<string, number>>;
