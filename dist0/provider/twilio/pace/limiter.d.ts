import type { Clock } from "./clock.js";
import type { Report } from "./pace.js";
/** The right to make one attempt. It is given back with what the answer says, or with nothing if no answer came. */
export interface Permit {
    release(answer?: PermitAnswer): void;
}
export interface PermitAnswer {
    isLimited: boolean;
    hint: Report["hint"];
    retryAfter?: number | undefined;
}
/** Limits how many requests run at a time, and how fast those of one resource key follow each other. */
export interface Limiter {
    /**
     * Resolves when a request of that key may be sent: in the order of the calls, repetitions first. Rejects with the
     * signal's reason if it aborts.
     *
     * @param scope where requests of that key are counted: a workspace; empty for the account
     */
    acquire(key: string, signal: AbortSignal, isAgain: boolean, scope?: string): Promise<Permit>;
}
/** Requests of a key that wait for their turn, because of its limit. */
export interface Queue {
    readonly key: string;
    readonly waiting: number;
    /** Milliseconds that the first of them has waited. */
    readonly elapsed: number;
    readonly now: number;
    /** Requests per second that were accepted lately. */
    readonly rate: number;
    /** The limit, in requests per second, if the server named it. */
    readonly limit: number | undefined;
}
export interface LimiterOptions {
    /** The part of each limit to use, above 0 and at most 1. Default: 0.8. */
    readonly share?: number | undefined;
    /** Receives the queue of a key, often, as long as a request has waited for 10 s. Those that were refused do not count. */
    readonly tell?: (queue: Queue) => void;
    /** Receives the limit of a key, in requests per second, with each answer that names it. */
    readonly learn?: (key: string, limit: number) => void;
}
/**
 * A limiter with at most `connections` requests at a time, and one pace per key and scope, which it learns from the answers.
 *
 * @example
 * const permit = await limiter.acquire("Workflow-Create", signal, false, "WS…");
 * permit.release({ isLimited: false, hint: { limit: 10, remaining: 0 } });
 */
export declare function createLimiter(connections: number, clock: Clock, options?: LimiterOptions): Limiter;
