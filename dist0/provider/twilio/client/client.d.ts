import type { Clock, Limiter } from "../pace/index.js";
import type { Environment, Settings } from "../settings/index.js";
import type { ApiObject, Params } from "../transport/index.js";
import type { ClientLimits } from "./limits.js";
/** Options of one call. */
export interface CallOptions {
    /** Ends the call early, with a TwilioError whose reason is `cancelled`. */
    signal?: AbortSignal;
    /** For an update: the version that it is for, from `versionOf`. Another one is refused with 412. */
    ifMatch?: string | undefined;
}
/** TaskRouter's REST API. Paths look like `/v1/Workspaces/WS…/Workflows`. Every method throws TwilioError. */
export interface Client {
    /** GET of one object. */
    fetch(path: string, options?: CallOptions): Promise<ApiObject>;
    /** GET of all pages of a list; `key` is the member that holds the objects, such as `task_queues`. */
    list(path: string, key: string, query?: Record<string, string>, options?: CallOptions): Promise<ApiObject[]>;
    /** GET of the first objects of a list, at most 20: enough to say whether there are any. */
    peek(path: string, key: string, query?: Record<string, string>, options?: CallOptions): Promise<ApiObject[]>;
    /** POST that creates an object. Never repeated if it may have taken effect: the outcome of the error is then `unknown`. */
    create(path: string, params: Params, options?: CallOptions): Promise<ApiObject>;
    /** POST that changes an object; repeated if needed. */
    update(path: string, params: Params, options?: CallOptions): Promise<ApiObject>;
    /** DELETE; fails unless the object is certainly gone. An object that does not exist counts as deleted. */
    remove(path: string, options?: CallOptions): Promise<void>;
    /** Cancels all running calls, and closes all connections. */
    close(): Promise<void>;
}
export interface ClientOptions {
    /** Cancels every call. */
    signal?: AbortSignal;
    /** Environment that names proxies; default `process.env`. */
    env?: Environment;
    /** Default: the machine's clock. */
    clock?: Clock;
    /** Numbers in [0, 1) for the jitter of waits; default `Math.random`. */
    random?: () => number;
    /** Shows the user that requests wait; default: nowhere. */
    log?: (message: string) => void;
    /** A limiter that the clients of one account share (`createAccountLimiter`). Default: one of its own. */
    limiter?: Limiter;
    /** Overrides of DEFAULTS. */
    limits?: Partial<ClientLimits>;
}
/**
 * Creates a client for the given settings, with one pool of connections and one limiter.
 *
 * @throws SettingsError if the environment names a proxy that is not a URL.
 * @example
 * const client = createClient(resolveSettings(config, process.env));
 * const workflows = await client.list(`/v1/Workspaces/${sid}/Workflows`, "workflows");
 */
export declare function createClient(settings: Settings, options?: ClientOptions): Client;
