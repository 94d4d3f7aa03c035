import type { Clock } from "./clock.js";
/** Ten years, the maximum of one advance. */
export declare const MAX_ADVANCE_SECONDS = 315360000;
/** A clock that moves only by `advance`. Everything due on the way happens in order, each at its own time. */
export interface ManualClock extends Clock {
    readonly kind: "manual";
    /**
     * Moves the clock. Before it leaves a moment, it waits for {@link ManualClockOptions.settle}. Overlapping calls run
     * one after the other.
     *
     * @param milliseconds 0 or more; 0 only does what is due and settles
     * @returns the new time
     */
    advance(milliseconds: number): Promise<number>;
}
export interface ManualClockOptions {
    /** The time at which the clock starts. */
    readonly start: number;
    /**
     * Waits until the consequences of this moment have happened: callbacks under way are answered, or their patience has
     * ended.
     */
    settle(): Promise<void>;
}
export declare function createManualClock({ start, settle }: ManualClockOptions): ManualClock;
