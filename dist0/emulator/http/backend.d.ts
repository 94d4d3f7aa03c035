import type { CallbackLog } from "../callbacks/callback-log.js";
import type { Clock } from "../clock/clock.js";
import type { FaultPlan } from "../faults/fault-plan.js";
import type { Services } from "../operations/operation.js";
import type { Accounts } from "../resources/accounts.js";
import type { Work } from "../work.js";
import type { Authenticate } from "./authenticate.js";
import type { Journal } from "./journal.js";
import type { RateLimiter } from "./rate-limiter.js";
/** The parts of the emulator that the HTTP server needs. */
export interface Backend {
    readonly accounts: Accounts;
    readonly services: Services;
    readonly work: Work;
    readonly journal: Journal;
    readonly callbacks: CallbackLog;
    readonly rateLimiter: RateLimiter;
    readonly authenticate: Authenticate;
    readonly sendsRetryAfter: boolean;
    readonly faults: FaultPlan;
    readonly clock: Clock;
    /** Waits for the emulator's latency plus `extra` milliseconds, on its clock. */
    delay(extra: number): Promise<void>;
    /**
     * Moves a manual clock, and persists its new time.
     *
     * @throws Error for any other clock
     */
    advance(milliseconds: number): Promise<number>;
    /** @throws Error for faults that are malformed */
    setFaults(faults: unknown): void;
    /** Resets everything but the clock to its initial state. */
    reset(): void;
}
