import type { CallbackClient } from "./callbacks/callback-client.js";
import type { Backend } from "./http/backend.js";
import type { EmulatorOptions } from "./options/options.js";
import type { Data } from "./persistence/open-data.js";
import type { State } from "./state.js";
/** A whole emulator except for its HTTP server. */
export interface Emulation extends State, Backend {
    readonly callbackClient: CallbackClient;
}
/**
 * @param data where the state is stored; default: only in memory
 * @throws Error for invalid options: a seed that TaskRouter would refuse, an unknown rate limit, malformed faults
 */
export declare function createEmulation(options: EmulatorOptions, data?: Data): Emulation;
