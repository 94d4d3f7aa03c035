export type TransportErrorType = "unsent" | "timeout" | "lost" | "partial" | "oversized" | "cancelled";

/** An attempt that brought no whole answer. Internal: users see it as a TwilioError, whose text is made of these parts. */
export class TransportError extends Error {
  readonly type: TransportErrorType;
  /** As in `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `CERT_HAS_EXPIRED`. */
  readonly code: string;
  readonly isSent: boolean;
  /** Another attempt would end the same. */
  readonly isPermanent: boolean;

  constructor(type: TransportErrorType, code: string, isSent: boolean, isPermanent = false) {
    super(code);
    this.type = type;
    this.code = code;
    this.isSent = isSent;
    this.isPermanent = isPermanent;
  }
}

const TIMEOUTS = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);

// Certificates, and a server that speaks no TLS: node:tls and OpenSSL name them so.
const TLS = /CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO_|^EPROTO$|^ERR_(?:TLS|SSL)_|HOSTNAME_MISMATCH/;

/** Whether a code says that TLS could not be agreed on. */
export function isTlsCode(code: string): boolean {
  return TLS.test(code);
}

/**
 * Puts an error of undici or Node in our terms.
 *
 * @param isSent whether the request had begun to be written when it failed.
 * @param hasBegun whether the answer had begun to come.
 */
export function toTransportError(error: unknown, isSent: boolean, hasBegun = false): TransportError {
  if (error instanceof TransportError) return error;
  const code = findCode(error);
  if (!isSent) return new TransportError("unsent", code, false, isTlsCode(code) || code === "PROXY_407");
  return new TransportError(TIMEOUTS.has(code) ? "timeout" : hasBegun ? "partial" : "lost", code, true);
}

function findCode(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  // undici gives a proxy's refusal no code of its own.
  const proxyStatus = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
  if (proxyStatus !== undefined) return `PROXY_${proxyStatus}`;
  // Several addresses tried: each failure has its code, the first is as good as any.
  if (error instanceof AggregateError && error.errors.length > 0) return findCode(error.errors[0]);
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? "UNKNOWN" : findCode(error.cause);
}
