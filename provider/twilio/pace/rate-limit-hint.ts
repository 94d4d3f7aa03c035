/** The `X-Rate-Limit-*` headers of an answer, as far as they are plain positive integers. */
export interface RateLimitHint {
  /** Requests per second, as we interpret it. */
  limit?: number | undefined;
  remaining?: number | undefined;
}

/**
 * Reads `X-Rate-Limit-Limit` and `-Remaining`. Both are declared on every operation (H-21), their format is not (H-22).
 * So a value that is not a plain integer is ignored, and a hint is only a start: a 429 overrides it.
 */
export function readRateLimitHint(headers: Record<string, string | string[] | undefined>): RateLimitHint {
  const limit = toInteger(headers["x-rate-limit-limit"]);
  return { limit: limit === 0 ? undefined : limit, remaining: toInteger(headers["x-rate-limit-remaining"]) };
}

function toInteger(value: string | string[] | undefined): number | undefined {
  return typeof value === "string" && /^\d{1,6}$/.test(value.trim()) ? Number(value) : undefined;
}
