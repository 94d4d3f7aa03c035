export type TransportErrorType = "unsent" | "timeout" | "lost" | "partial" | "oversized" | "cancelled";
/** An attempt without a complete answer. Internal: users see a TwilioError, whose text is made from these parts. */
export declare class TransportError extends Error {
    readonly type: TransportErrorType;
    /** As in `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `CERT_HAS_EXPIRED`. */
    readonly code: string;
    readonly isSent: boolean;
    /** Another attempt would fail in the same way. */
    readonly isPermanent: boolean;
    constructor(type: TransportErrorType, code: string, isSent: boolean, isPermanent?: boolean);
}
/** True for the code of a failed TLS handshake. */
export declare function isTlsCode(code: string): boolean;
/**
 * Converts an error of undici or Node.
 *
 * @param isSent whether the request had been started when it failed
 * @param hasBegun whether the answer had started
 */
export declare function toTransportError(error: unknown, isSent: boolean, hasBegun?: boolean): TransportError;
