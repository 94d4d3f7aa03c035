import type { CallbackClient } from "./callbacks/callback-client.js";
import type { Clock } from "./clock/clock.js";
import type { Services } from "./operations/operation.js";
import type { EmulatorOptions } from "./options/options.js";
import type { Data } from "./persistence/open-data.js";
import type { Accounts } from "./resources/accounts.js";
import type { Work } from "./work.js";
/** The state of an emulator, and the operations on it. */
export interface State {
    readonly accounts: Accounts;
    readonly services: Services;
    readonly work: Work;
    /** Resets everything to the seed. */
    reset(): void;
    /** Stops all timers. */
    stop(): void;
}
export interface StateParts {
    readonly options: EmulatorOptions;
    readonly clock: Clock;
    readonly client: CallbackClient;
    /** Where the state is stored; `undefined`: only in memory. */
    readonly data: Data | undefined;
}
/**
 * Creates the state: that of the earlier run, or else that of the seed.
 *
 * @throws Error for a seed that TaskRouter would refuse
 */
export declare function createState(parts: StateParts): State;
