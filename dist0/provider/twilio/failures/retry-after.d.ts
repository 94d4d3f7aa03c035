/**
 * Milliseconds that a `Retry-After` header asks for, or undefined if it is unusable. Accepts seconds and HTTP dates; a
 * malformed header never turns repetition off. Whether TaskRouter sends it is not documented (H-41).
 *
 * @param now the current time in milliseconds since the Unix epoch
 */
export declare function parseRetryAfter(header: string | undefined, now: number): number | undefined;
