import { setImmediate as nextTurn } from "node:timers/promises";
import { createTokenOf } from "./callbacks/account-tokens.js";
import { type CallbackClient, createCallbackClient } from "./callbacks/callback-client.js";
import { type CallbackLog, createCallbackLog } from "./callbacks/callback-log.js";
import { OrderedDelivery, waitAtMost } from "./callbacks/ordered-delivery.js";
import { wait } from "./clock/clock.js";
import { createClock, isManual } from "./clock/create-clock.js";
import { createFaultPlan } from "./faults/fault-plan.js";
import { parseFaults } from "./faults/parse-faults.js";
import { createAuthenticate } from "./http/authenticate.js";
import type { Backend } from "./http/backend.js";
import { createJournal } from "./http/journal.js";
import { createRateLimiter } from "./http/rate-limiter.js";
import { operations } from "./operations/index.js";
import { listMonitorEvents } from "./operations/monitor-event/list.js";
import { type EmulatorOptions, readJournalLimits, readRateLimits, toAssumptions } from "./options/options.js";
import type { Data } from "./persistence/open-data.js";
import { createState, type State } from "./state.js";

/** A whole emulator except for its HTTP server. */
export interface Emulation extends State, Backend {
  readonly callbackClient: CallbackClient;
}

const rateLimitKeys: ReadonlySet<string> = new Set([...operations, listMonitorEvents].flatMap(({ keys }) => keys));
const CALLBACK_PATIENCE_MS = 2_000;

/**
 * @param data where the state is stored; default: only in memory
 * @throws Error for invalid options: a seed that TaskRouter would refuse, an unknown rate limit, malformed faults
 */
export function createEmulation(options: EmulatorOptions, data?: Data): Emulation {
  const rateLimits = readRateLimits(options, rateLimitKeys);
  const journal = createJournal(readJournalLimits(options), options.watcher?.request);
  const callbacks = createCallbackLog();
  const rateLimiter = createRateLimiter(rateLimits, toAssumptions(options).rateLimitWindow);
  const createFaults = (faults: unknown) => createFaultPlan(parseFaults(faults, rateLimitKeys));
  let faultPlan = createFaults(options.faults ?? []);
  const { clock, callbackClient } = createOutside(options, callbacks, data);
  const state = createState({ options, clock, client: callbackClient, data });
  return {
    ...state,
    journal,
    callbacks,
    callbackClient,
    rateLimiter,
    authenticate: createAuthenticate(options.accounts),
    sendsRetryAfter: options.sendRetryAfter ?? false,
    get faults() {
      return faultPlan;
    },
    clock,
    delay: (extra) => wait(clock, (options.latency ?? 0) + extra),
    async advance(milliseconds) {
      if (!isManual(clock)) throw new Error("the clock is not manual: only one that was started as manual is moved");
      const time = await clock.advance(milliseconds);
      state.work.perform(() => {});
      return time;
    },
    setFaults(faults) {
      faultPlan = createFaults(faults);
    },
    reset() {
      for (const part of [journal, callbacks, rateLimiter]) part.clear();
      faultPlan = createFaults(options.faults ?? []);
      state.reset();
    },
  };
}

/** Creates the clock and the callback client; an advance of a manual clock waits for callbacks. */
function createOutside(options: EmulatorOptions, log: CallbackLog, data: Data | undefined) {
  const delivery = createDelivery(options);
  const settle = async () => {
    // requests that were woken by what was due go first
    await nextTurn();
    await delivery.settle();
  };
  const clock = createClock(options, settle, toKeptTime(data));
  const callbackClient = createCallbackClient({
    log,
    clock,
    delivery,
    allowedHosts: options.callbackAllow ?? [],
    tokenOf: createTokenOf(options.accounts ?? []),
    ...(options.watcher?.callback ? { onEnd: options.watcher.callback } : {}),
  });
  return { clock, callbackClient };
}

/** On a manual clock, callbacks are sent one after the other, so that runs can be repeated exactly. */
function createDelivery({ clock, callbackPatience = CALLBACK_PATIENCE_MS }: EmulatorOptions): OrderedDelivery {
  if (clock !== "manual") return new OrderedDelivery({ perReceiver: 16 });
  const patience = typeof callbackPatience === "number" ? waitAtMost(callbackPatience) : callbackPatience;
  return new OrderedDelivery({ perReceiver: 1, overall: 1, patience });
}

function toKeptTime(data: Data | undefined) {
  const time = data?.kept?.setting("time");
  return time === undefined ? undefined : { time: Number(time), isManual: data?.kept?.setting("clock") === "manual" };
}
