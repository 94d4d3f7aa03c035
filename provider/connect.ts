import { type Expectation, guardAccount, guardWorkspace, toAccount } from "./guards/index.js";
import type { KeepHistory } from "./history/index.js";
import { type Client, createClient, createLists, type Limiter, type Lists, type Settings } from "./twilio/index.js";

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
export function createConnect(
  log: (message: string) => void,
  guard: (client: Client) => Client,
  openLimiter: () => Limiter,
  keep: KeepHistory,
): (settings: Settings, expectation: Expectation) => Connected {
  const limiters = new Map<string, Limiter>();
  return (settings, expectation) => {
    const place = `${settings.baseUrl} ${settings.accountSid.toLowerCase()}`;
    const limiter = limiters.get(place) ?? openLimiter();
    limiters.set(place, limiter);
    const own = guard(guardAccount(createClient(settings, { log, limiter }), toAccount(settings), log));
    const { client, verify } = guardWorkspace(own, expectation);
    const lists = createLists(client);
    return { client: keep(client, lists, toAccount(settings)), lists, verify };
  };
}
