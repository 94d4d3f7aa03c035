import type { Clock } from "./clock.js";
export interface DueTimer {
    /** Must be called after every change that may have made something due earlier. */
    look(): void;
    stop(): void;
}
/**
 * Keeps one timer at the time when something is due next. If that time moves later, the timer still fires at the old
 * time and is then set again, which is cheaper than setting it on every command.
 *
 * @param nextDue `undefined` if nothing is due
 * @param run does what is due, so that `nextDue` is in the future afterwards
 */
export declare function createDueTimer(clock: Clock, nextDue: () => number | undefined, run: () => void): DueTimer;
