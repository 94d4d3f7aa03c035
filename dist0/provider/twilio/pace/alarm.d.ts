import type { Clock } from "./clock.js";
/** Rings once at the time that was set last. `Infinity` silences it. */
export interface Alarm {
    set(at: number): void;
}
/** An alarm on an injected clock. */
export declare function createAlarm(clock: Clock, ring: () => void): Alarm;
