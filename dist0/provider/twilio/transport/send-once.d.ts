import type { Dispatcher } from "undici";
/** One request as it goes on the object. */
export interface RawRequest {
    origin: string;
    method: "GET" | "POST" | "DELETE";
    /** Path and query. */
    path: string;
    headers: Record<string, string>;
    body?: string | undefined;
}
export interface RawAnswer {
    status: number;
    headers: Record<string, string | string[] | undefined>;
    text: string;
}
/** Limits of one attempt. */
export interface AttemptLimits {
    /** Milliseconds, from the wait for a connection to the last byte of the answer. */
    attemptTimeout: number;
    /** Milliseconds after which, and between which, a missing answer is reported. Default: 10,000. */
    slowAfter?: number;
    /** Size of the largest answer that is accepted. */
    maxBodyBytes: number;
}
/**
 * Makes one attempt: sends a request and reads the complete answer of any status.
 *
 * Whether a request had been sent when it failed decides whether a create may be repeated. undici's own `request` does not
 * report that, but its handler does: `onRequestStart` is called right before the first byte is written.
 *
 * @param onSlow receives the milliseconds without a complete answer
 * @throws TransportError if no complete answer came
 */
export declare function sendOnce(dispatcher: Dispatcher, request: RawRequest, limits: AttemptLimits, signal: AbortSignal, onSlow?: (elapsed: number) => void): Promise<RawAnswer>;
