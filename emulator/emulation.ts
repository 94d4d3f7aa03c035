import { type CallbackLog, createCallbackLog } from "./callbacks/callback-log.js";
import { type CallbackSender, createCallbackSender } from "./callbacks/callback-sender.js";
import { type Authenticate, createAuthenticate } from "./http/authenticate.js";
import type { Services } from "./operation.js";
import { operations } from "./operations/index.js";
import { checkRateLimits, type EmulatorOptions, toRules } from "./options.js";
import { applySeed } from "./seed/apply-seed.js";
import { type Accounts, createAccounts } from "./store/accounts.js";
import { toIsoSeconds } from "./store/iso-time.js";
import { createSidSource } from "./store/sids.js";
import { parseFaults } from "./traffic/fault.js";
import { createFaultPlan, type FaultPlan } from "./traffic/fault-plan.js";
import { createJournal, type Journal } from "./traffic/journal.js";
import { createRateLimiter, type RateLimiter } from "./traffic/rate-limiter.js";

/** Everything an emulator is, its HTTP server aside. */
export interface Emulation {
  readonly accounts: Accounts;
  readonly journal: Journal;
  readonly callbacks: CallbackLog;
  readonly callbackSender: CallbackSender;
  readonly rateLimiter: RateLimiter;
  readonly services: Services;
  readonly authenticate: Authenticate;
  readonly sendsRetryAfter: boolean;
  readonly hasOwnClock: boolean;
  readonly faults: FaultPlan;
  clock(): number;
  /** Waits for the emulator's latency and so many milliseconds more. */
  delay(extra: number): Promise<void>;
  /** @throws Error for faults that are malformed */
  setFaults(faults: unknown): void;
  /** Puts everything back to how it started. */
  reset(): void;
}

const operationKeys: ReadonlySet<string> = new Set(operations.map(({ key }) => key));

/** @throws Error for options that cannot be: a seed TaskRouter would refuse, an unknown rate limit, malformed faults */
export function createEmulation(options: EmulatorOptions): Emulation {
  const { clock = Date.now, random = Math.random, rateLimits = {}, latency = 0 } = options;
  checkRateLimits(rateLimits, operationKeys);
  const createSid = createSidSource(random);
  const accounts = createAccounts();
  const callbacks = createCallbackLog();
  const callbackSender = createCallbackSender({
    log: callbacks,
    allowedHosts: options.callbackAllow ?? [],
    now: clock,
    createEventSid: () => createSid("EV"),
  });
  const services: Services = {
    rules: toRules(options),
    createSid,
    now: () => toIsoSeconds(clock()),
    time: clock,
    emit: callbackSender.emit,
  };
  const journal = createJournal(options.journalSize ?? 100_000);
  const rateLimiter = createRateLimiter(rateLimits);
  const createFaults = (faults: unknown) => createFaultPlan(parseFaults(faults, operationKeys));
  let faultPlan = createFaults(options.faults ?? []);
  const emulation: Emulation = {
    accounts,
    journal,
    callbacks,
    callbackSender,
    rateLimiter,
    services,
    authenticate: createAuthenticate(options.accounts),
    sendsRetryAfter: options.sendRetryAfter ?? false,
    hasOwnClock: options.clock !== undefined,
    get faults() {
      return faultPlan;
    },
    clock,
    delay: (extra) => wait(latency + extra),
    setFaults(faults) {
      faultPlan = createFaults(faults);
    },
    reset() {
      for (const part of [accounts, journal, callbacks, rateLimiter]) {
        part.clear();
      }
      faultPlan = createFaults(options.faults ?? []);
      applySeed(options.seed ?? { accounts: {} }, accounts, services);
    },
  };
  emulation.reset();
  return emulation;
}

/** Does not keep the process alive: a server that is closed has nobody left to answer. */
async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) {
    await new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
  }
}
