import { setMaxListeners } from "node:events";
import { TwilioError } from "../errors/index.js";
import { createRedactor } from "../failures/index.js";
import { type Clock, type Limiter, systemClock } from "../pace/index.js";
import type { Environment, Settings } from "../settings/index.js";
import { type ApiObject, createRoute, type Params, toForm } from "../transport/index.js";
import type { ApiRequest } from "./api-request.js";
import { createExchange } from "./exchange.js";
import { type ClientLimits, DEFAULTS } from "./limits.js";
import { createNotices } from "./notices.js";
import { createListAll, readItems } from "./paging.js";
import { remove } from "./remove.js";

/** Objects that `peek` asks for. */
const PEEKED = "20";

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
export function createClient(settings: Settings, options: ClientOptions = {}): Client {
  const limits = { ...DEFAULTS, ...options.limits };
  const { dispatcher, proxy } = createRoute(settings.baseUrl, options.env ?? process.env, limits);
  const info = { settings, proxy, redact: createRedactor(settings) };
  const { clock = systemClock, random = Math.random, log = () => undefined } = options;
  const notices = createNotices(clock, log);
  const exchange = createExchange({ dispatcher, info, limits, clock, random, notices, limiter: options.limiter });
  const listAll = createListAll(exchange, settings.baseUrl, limits, clock);
  const { signalOf, close } = createClosing(options.signal);

  const send = (request: ApiRequest, call?: CallOptions) => {
    checkPath(request);
    return exchange(request, signalOf(call));
  };
  return {
    fetch: async (path, call) => send({ kind: "read", method: "GET", path }, call),
    list: async (path, key, query = {}, call) => {
      checkPath({ method: "GET", path });
      return listAll(path, key, query, signalOf(call));
    },
    peek: async (path, key, query = {}, call) => {
      checkPath({ method: "GET", path });
      const first = `${path}?${toForm({ ...query, PageSize: PEEKED })}`;
      return readItems(
        await exchange({ kind: "read", method: "GET", path: first, isList: true }, signalOf(call)),
        key,
        path,
      );
    },
    create: async (path, params, call) => send({ kind: "create", method: "POST", path, body: toForm(params) }, call),
    update: async (path, params, call) =>
      send({ kind: "update", method: "POST", path, body: toForm(params), ifMatch: call?.ifMatch }, call),
    remove: async (path, call) => remove((kind, method) => send({ kind, method, path }, call)),
    close: async () => {
      close();
      await dispatcher.destroy();
    },
  };
}

// one signal for all calls, joined with the signal of each call
function createClosing(outer: AbortSignal | undefined) {
  const controller = new AbortController();
  // every waiting call listens to it, and Node would report more than ten as a leak
  setMaxListeners(0, controller.signal);
  const close = () => controller.abort();
  if (outer?.aborted) close();
  outer?.addEventListener("abort", close, { once: true });
  const signalOf = (call: CallOptions | undefined): AbortSignal =>
    call?.signal === undefined ? controller.signal : AbortSignal.any([controller.signal, call.signal]);
  return {
    signalOf,
    close: () => {
      outer?.removeEventListener("abort", close);
      close();
    },
  };
}

// A SID comes from state or from an import: it must not lead to another object or another part of the API.
function checkPath({ method, path }: Pick<ApiRequest, "method" | "path">): void {
  if (/^\/v1(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~%-]+)+$/.test(path) && !/%2f|%2e|%5c/i.test(path)) return;
  throw new TwilioError(
    `${JSON.stringify(path)} is not a path of TaskRouter's API: is one of its identifiers malformed?`,
    {
      method,
      path,
      outcome: "refused",
      reason: "unsent",
    },
  );
}
