export type TransportErrorType = "unsent" | "timeout" | "lost" | "partial" | "oversized" | "cancelled";

/** An attempt without a complete answer. Internal: users see a TwilioError, whose text is made from these parts. */
export class TransportError extends Error {
  readonly type: TransportErrorType;
  /** As in `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `CERT_HAS_EXPIRED`. */
  readonly code: string;
  readonly isSent: boolean;
  /** Another attempt would fail in the same way. */
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

// certificates, and servers without TLS, by the names of node:tls and OpenSSL
const TLS = /CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO_|^EPROTO$|^ERR_(?:TLS|SSL)_|HOSTNAME_MISMATCH/;

/** True for the code of a failed TLS handshake. */
export function isTlsCode(code: string): boolean {
  return TLS.test(code);
}

/**
 * Converts an error of undici or Node.
 *
 * @param isSent whether the request had been started when it failed
 * @param hasBegun whether the answer had started
 */
export function toTransportError(error: unknown, isSent: boolean, hasBegun = false): TransportError {
  if (error instanceof TransportError) return error;
  const code = findCode(error);
  if (!isSent) return new TransportError("unsent", code, false, isTlsCode(code) || code === "PROXY_407");
  return new TransportError(TIMEOUTS.has(code) ? "timeout" : hasBegun ? "partial" : "lost", code, true);
}

function findCode(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  // undici has no code for the refusal of a proxy
  const proxyStatus = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
  if (proxyStatus !== undefined) return `PROXY_${proxyStatus}`;
  // several addresses were tried, and each failure has a code: the first is as good as any
  if (error instanceof AggregateError && error.errors.length > 0) return findCode(error.errors[0]);
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? "UNKNOWN" : findCode(error.cause);
}
