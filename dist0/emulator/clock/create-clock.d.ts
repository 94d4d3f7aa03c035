import type { Clock } from "./clock.js";
import type { ManualClock } from "./manual-clock.js";
export interface ClockOptions {
    /** See `EmulatorOptions.clock`. */
    readonly clock?: "real" | "manual" | (() => number);
    /** The start of a manual clock, in milliseconds since 1970. */
    readonly startTime?: number;
}
/**
 * Creates the clock that the options ask for.
 *
 * @param settle see {@link createManualClock}
 * @param kept the clock of the earlier run whose state is restored
 * @throws Error for a start time that is invalid or does not apply, and for a real clock that would have to go back
 */
export declare function createClock({ clock, startTime }: ClockOptions, settle: () => Promise<void>, kept?: {
    readonly time: number;
    readonly isManual: boolean;
}): Clock | ManualClock;
export declare function isManual(clock: Clock): clock is ManualClock;
