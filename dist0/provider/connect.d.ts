import type { Expectation } from "./guards/index.js";
import type { KeepHistory } from "./history/index.js";
import type { Client, Limiter, Lists, Settings } from "./twilio/index.js";
/** A way into an account. */
export interface Connected {
    readonly client: Client;
    readonly lists: Lists;
    verify(workspaceSid: string): Promise<void>;
}
/**
 * Returns a function that connects with settings. All clients of one account share one limiter: TaskRouter counts requests
 * regardless of the API keys.
 *
 * @param log receives the notices of all clients
 * @param guard wraps each client
 * @param openLimiter creates the limiter of an account when it is first needed
 * @param keep wraps each client once more, for the writes
 */
export declare function createConnect(log: (message: string) => void, guard: (client: Client) => Client, openLimiter: () => Limiter, keep: KeepHistory): (settings: Settings, expectation: Expectation) => Connected;
