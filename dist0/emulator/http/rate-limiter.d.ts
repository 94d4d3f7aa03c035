/** The decision about one request. */
export interface RateDecision {
    isAllowed: boolean;
    /** Requests per second. */
    limit: number;
    /** Requests that the window still allows. */
    remaining: number;
    /** Milliseconds until the next request is allowed. */
    wait: number;
}
export interface RateLimiter {
    /**
     * @param scope the SID of the workspace or, outside workspaces, of the account
     * @returns `undefined` if requests with this key have no limit
     */
    take(scope: string, key: string, now: number): RateDecision | undefined;
    clear(): void;
}
/**
 * Counts requests per workspace and key. A limit of N requests per second allows N times as many as the window has seconds,
 * in any period of that length (H-39).
 *
 * @param seconds the length of the window; it is longer for a limit below one request per window
 */
export declare function createRateLimiter(limits: Readonly<Record<string, number>>, seconds: number): RateLimiter;
