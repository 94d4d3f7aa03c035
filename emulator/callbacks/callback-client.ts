import type { Clock } from "../clock/clock.js";
import { isLoopback } from "../values/is-loopback.js";
import { type CallbackEntry, type CallbackLog, toSafeEntry } from "./callback-log.js";
import type { OrderedDelivery } from "./ordered-delivery.js";
import { type Delivery, postForm } from "./post-form.js";

/** A form that is sent to a server. */
export interface Callback {
  readonly kind: CallbackEntry["kind"];
  readonly accountSid: string;
  readonly url: string;
  readonly parameters: Record<string, string>;
  /** The time to answer, in milliseconds on the emulator's clock. */
  readonly limit: number;
  /** Called when the callback has ended, also if it was not sent. */
  onEnd?(delivery: Delivery, entry: CallbackEntry): void;
}

export interface CallbackClient {
  /** Returns at once; the callback is in the log from then on. */
  send(callback: Callback): void;
  /** See {@link OrderedDelivery.settle}. */
  settle(): Promise<void>;
  /** Aborts the callbacks under way and waits until they have ended. */
  close(): Promise<void>;
}

export interface CallbackClientOptions {
  readonly log: CallbackLog;
  readonly clock: Clock;
  readonly delivery: OrderedDelivery;
  /** Hosts in addition to loopback, as `name` or `name:port`. */
  readonly allowedHosts: readonly string[];
  /** Called for each callback that has ended. */
  onEnd?(entry: CallbackEntry): void;
  /** Returns the token that signs the account's callbacks. */
  tokenOf(accountSid: string): string;
}

/** Sends callbacks. A receiver that does not answer delays only its own callbacks of the same kind. */
export function createCallbackClient({ log, clock, delivery, ...options }: CallbackClientOptions): CallbackClient {
  const stop = new AbortController();

  function fail(callback: Callback, entry: CallbackEntry, result: Delivery): void {
    entry.outcome = result.outcome;
    queueMicrotask(() => {
      callback.onEnd?.(result, entry);
      options.onEnd?.(toSafeEntry(entry));
    });
  }

  async function post(callback: Callback, entry: CallbackEntry): Promise<void> {
    const { accountSid, url, parameters, limit, onEnd } = callback;
    const token = options.tokenOf(accountSid);
    const result = await postForm(url, parameters, { token, limit, clock, stopped: stop.signal });
    Object.assign(entry, { status: result.status, outcome: result.outcome });
    if (!stop.signal.aborted) {
      onEnd?.(result, entry);
      options.onEnd?.(toSafeEntry(entry));
    }
  }

  return {
    send(callback) {
      if (stop.signal.aborted) return;
      const { kind, url, parameters } = callback;
      const time = new Date(clock.now()).toISOString();
      const entry = log.add({ time, kind, url, parameters, status: null, outcome: "pending" });
      const target = new URL(url);
      if (!isAllowedHost(target, options.allowedHosts)) {
        fail(callback, entry, { status: null, outcome: "not sent: host not allowed", isForbidden: true });
      } else if (!delivery.add(`${kind} ${target.origin}`, () => post(callback, entry))) {
        fail(callback, entry, { status: null, outcome: "not sent: too many are waiting for this host" });
      }
    },
    settle: () => delivery.settle(),
    async close() {
      stop.abort();
      await delivery.close();
    },
  };
}

function isAllowedHost(url: URL, allowedHosts: readonly string[]): boolean {
  return isLoopback(url.hostname) || allowedHosts.includes(url.hostname) || allowedHosts.includes(url.host);
}
