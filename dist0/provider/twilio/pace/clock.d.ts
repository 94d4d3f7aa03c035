/** The clock of the client. Tests replace it, so that they never wait. */
export interface Clock {
    /** Milliseconds since the Unix epoch, with fractions; never goes back. */
    now(): number;
    /** Resolves after the given milliseconds; rejects as soon as the signal aborts. */
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
/** The machine's clock: monotonic, so that a corrected system time neither speeds up nor delays a request. */
export declare const systemClock: Clock;
