import { StandaloneError } from "./standalone-error.js";
/** The properties of a TwilioError in addition to its message. */
export interface TwilioErrorDetails {
    method: string;
    /** Without the query: filters contain names, which TaskRouter treats as personal data. */
    path: string;
    /** `refused`: nothing was changed. `unknown`: a write may have taken effect; look before repeating it. */
    outcome: "refused" | "unknown";
    /** HTTP status, if an answer came. */
    status?: number | undefined;
    /** Twilio's error code, such as 20001. */
    code?: number | undefined;
    moreInfo?: string | undefined;
    /** The kind of failure; `status` is an answer other than 2xx. */
    reason: "status" | "unsent" | "timeout" | "lost" | "partial" | "oversized" | "unreadable" | "cancelled";
}
/**
 * A request that TaskRouter refused, or that got no answer. The message is complete: what, where, why, and what to do. It
 * never contains a secret.
 *
 * @example
 * try { await client.fetch(path); } catch (error) { if (error instanceof TwilioError && error.isNotFound) … }
 */
export declare class TwilioError extends StandaloneError {
    name: string;
    readonly method: string;
    readonly path: string;
    readonly outcome: "refused" | "unknown";
    readonly status: number | undefined;
    readonly code: number | undefined;
    readonly moreInfo: string | undefined;
    readonly reason: TwilioErrorDetails["reason"];
    constructor(message: string, details: TwilioErrorDetails);
    /** The object does not exist: never created, deleted, or of another account or region. */
    get isNotFound(): boolean;
}
