import type { Ended } from "./to-result.js";
export interface LockedOptions {
    /** Receives the reason of each wait. */
    readonly progress: (text: string) => void;
    /** Receives it once. */
    readonly note: (text: string) => void;
    /** Milliseconds between two runs. Default: 5,000. */
    readonly afterMs?: number;
    /** Milliseconds between two questions whether to wait. Default: 500. */
    readonly lookMs?: number;
}
/**
 * Runs a stack again until it is not locked any more, for ten minutes.
 *
 * @param run ends with a locked stack, or any other result
 * @param isWaiting false to wait no longer
 */
export declare function runWhileLocked(run: () => Promise<Ended>, isWaiting: () => boolean, { progress, note, afterMs, lookMs }: LockedOptions): Promise<Ended>;
