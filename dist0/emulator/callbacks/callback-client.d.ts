import type { Clock } from "../clock/clock.js";
import type { CallbackEntry, CallbackLog } from "./callback-log.js";
import type { OrderedDelivery } from "./ordered-delivery.js";
import type { Delivery } from "./post-form.js";
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
export declare function createCallbackClient({ log, clock, delivery, ...options }: CallbackClientOptions): CallbackClient;
