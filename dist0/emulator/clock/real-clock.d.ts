import type { Clock } from "./clock.js";
/**
 * The time of this machine, or of a function. If the machine's time is set back, the clock does not move until that
 * time is reached again. Timers do not keep the process alive.
 *
 * @param source returns milliseconds since 1970; timers use the machine's time regardless
 * @param before the earliest time that the clock may show
 */
export declare function createRealClock(source?: () => number, before?: number): Clock;
