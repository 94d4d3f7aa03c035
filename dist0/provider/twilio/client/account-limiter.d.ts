import type { Clock, Limiter } from "../pace/index.js";
interface AccountLimiterOptions {
    /** The part of each limit to use, above 0 and at most 1. Default: 0.8. */
    readonly share?: number | undefined;
    /** Shows the user which requests wait for their turn, and for how long. Default: nowhere. */
    readonly log?: (message: string) => void;
    /** Shows each limit that TaskRouter names, once, for `taskrouter report`. */
    readonly showsLimits?: boolean;
    /** Default: the machine's clock. */
    readonly clock?: Clock;
}
/**
 * A limiter for all clients of one account. TaskRouter counts per workspace and resource key, regardless of the API keys
 * (H-39).
 *
 * @example
 * const limiter = createAccountLimiter({ share: 0.8, log: console.error });
 * const clients = [createClient(one, { limiter }), createClient(other, { limiter })];
 */
export declare function createAccountLimiter(options?: AccountLimiterOptions): Limiter;
export {};
