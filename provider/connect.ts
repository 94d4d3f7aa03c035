import { type Expectation, guardAccount, guardWorkspace, toAccount } from "./guards/index.js";
import {
  type Client,
  createAccountLimiter,
  createClient,
  createLists,
  type Limiter,
  type Lists,
  type Settings,
} from "./twilio/index.js";

/** A way into an account. */
export interface Connected {
  readonly client: Client;
  readonly lists: Lists;
  verify(workspaceSid: string): Promise<void>;
}

/**
 * Returns a function that connects with settings. The same credentials get the same client, and all clients of one account
 * share one limiter: TaskRouter limits the rate of an account, regardless of its keys.
 *
 * @param log receives the notices of all clients
 * @param guard wraps each client
 */
export function createConnect(
  log: (message: string) => void,
  guard: (client: Client) => Client,
): (settings: Settings, expectation: Expectation) => Connected {
  const connected = new Map<string, Connected>();
  const limiters = new Map<string, Limiter>();
  return (settings, expectation) => {
    const { accountSid, username, password, baseUrl, connection } = settings;
    const key = JSON.stringify([baseUrl, accountSid, username, password, expectation, connection]);
    const found = connected.get(key);
    if (found !== undefined) return found;
    const place = `${baseUrl} ${accountSid.toLowerCase()}`;
    const limiter = limiters.get(place) ?? createAccountLimiter();
    limiters.set(place, limiter);
    const own = guard(guardAccount(createClient(settings, { log, limiter }), toAccount(settings), log));
    const { client, verify } = guardWorkspace(own, expectation);
    const made = { client, lists: createLists(client), verify };
    connected.set(key, made);
    return made;
  };
}
