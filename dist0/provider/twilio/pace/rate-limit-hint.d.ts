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
export declare function readRateLimitHint(headers: Record<string, string | string[] | undefined>): RateLimitHint;
