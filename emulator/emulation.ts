import { setImmediate as nextTurn } from "node:timers/promises";
import { createTokenOf } from "./callbacks/account-tokens.js";
import { type CallbackClient, createCallbackClient } from "./callbacks/callback-client.js";
import { type CallbackLog, createCallbackLog } from "./callbacks/callback-log.js";
import { sendEvent } from "./callbacks/event-callbacks.js";
import { Lanes } from "./callbacks/lanes.js";
import { type Clock, wait } from "./clock/clock.js";
import { createClock } from "./clock/create-clock.js";
import { createEvents } from "./events/events.js";
import type { StoredEvent } from "./events/stored-event.js";
import { type Authenticate, createAuthenticate } from "./http/authenticate.js";
import { createPostWork } from "./instructions/post-work.js";
import type { Services } from "./operation.js";
import { operations } from "./operations/index.js";
import { checkRateLimits, type EmulatorOptions, toRandom, toRules } from "./options.js";
import type { Workspace } from "./resources/workspace.js";
import { applySeed } from "./seed/apply-seed.js";
import { type Accounts, createAccounts } from "./store/accounts.js";
import { toIsoSeconds } from "./store/iso-time.js";
import { createSidSource } from "./store/sids.js";
import { parseFaults } from "./traffic/fault.js";
import { createFaultPlan, type FaultPlan } from "./traffic/fault-plan.js";
import { createJournal, type Journal } from "./traffic/journal.js";
import { createRateLimiter, type RateLimiter } from "./traffic/rate-limiter.js";
import { createWork, type Work } from "./work.js";

/** Everything an emulator is, its HTTP server aside. */
export interface Emulation {
  readonly accounts: Accounts;
  readonly journal: Journal;
  readonly callbacks: CallbackLog;
  readonly callbackClient: CallbackClient;
  readonly rateLimiter: RateLimiter;
  readonly services: Services;
  readonly authenticate: Authenticate;
  readonly sendsRetryAfter: boolean;
  readonly faults: FaultPlan;
  readonly clock: Clock;
  readonly work: Work;
  /** Waits for the emulator's latency and so many milliseconds more, on its clock. */
  delay(extra: number): Promise<void>;
  /** @throws Error for faults that are malformed */
  setFaults(faults: unknown): void;
  /** Puts everything but the clock back to how it started. */
  reset(): void;
}

const operationKeys: ReadonlySet<string> = new Set(operations.map(({ key }) => key));
const CALLBACK_PATIENCE_MS = 2_000;
const EVENTS_KEPT = 20_000;

/** @throws Error for options that cannot be: a seed TaskRouter would refuse, an unknown rate limit, malformed faults */
export function createEmulation(options: EmulatorOptions): Emulation {
  checkRateLimits(options.rateLimits ?? {}, operationKeys);
  const lanes = createCallbackLanes(options);
  const clock = createClock(options, async () => {
    // Requests that were woken by what was due go first.
    await nextTurn();
    await lanes.settle();
  });
  const callbacks = createCallbackLog();
  const callbackClient = createCallbackClient({
    log: callbacks,
    clock,
    lanes,
    allowedHosts: options.callbackAllow ?? [],
    tokenOf: createTokenOf(options.accounts ?? []),
  });
  const work = createWork(() => {});
  const services = createServices(options, clock, (workspace, event) => {
    work.tell(() => sendEvent(workspace, event, callbackClient));
  });
  const accounts = createAccounts();
  const journal = createJournal(options.journalSize ?? 100_000);
  const rateLimiter = createRateLimiter(options.rateLimits ?? {});
  const createFaults = (faults: unknown) => createFaultPlan(parseFaults(faults, operationKeys));
  let faultPlan = createFaults(options.faults ?? []);
  const emulation: Emulation = {
    accounts,
    journal,
    callbacks,
    callbackClient,
    rateLimiter,
    services,
    authenticate: createAuthenticate(options.accounts),
    sendsRetryAfter: options.sendRetryAfter ?? false,
    get faults() {
      return faultPlan;
    },
    clock,
    work,
    delay: (extra) => wait(clock, (options.latency ?? 0) + extra),
    setFaults(faults) {
      faultPlan = createFaults(faults);
    },
    reset() {
      for (const part of [accounts, journal, callbacks, rateLimiter]) {
        part.clear();
      }
      faultPlan = createFaults(options.faults ?? []);
      work.perform(() => applySeed(options.seed ?? { accounts: {} }, accounts, services));
    },
  };
  emulation.reset();
  return emulation;
}

/** On a manual clock one callback goes after the other, so that a run comes out the same again. */
function createCallbackLanes({ clock, callbackPatience = CALLBACK_PATIENCE_MS }: EmulatorOptions): Lanes {
  return new Lanes(clock === "manual" ? { perLane: 1, overall: 1, patience: callbackPatience } : { perLane: 16 });
}

function createServices(
  options: EmulatorOptions,
  clock: Clock,
  tell: (workspace: Workspace, event: StoredEvent) => void,
): Services {
  const events = createEvents<Workspace>(() => clock.now(), options.eventsKept ?? EVENTS_KEPT);
  return {
    rules: toRules(options),
    createSid: createSidSource(toRandom(options)),
    now: () => toIsoSeconds(clock.now()),
    time: () => clock.now(),
    events,
    postWork: createPostWork(),
    emit: (workspace, draft) => tell(workspace, events.record(workspace, draft)),
  };
}
