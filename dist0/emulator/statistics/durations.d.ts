/** The summary of times in TaskRouter's answers, in whole seconds. */
export interface DurationNumbers {
    avg: number;
    min: number;
    max: number;
    total: number;
}
/**
 * Sums up times. Seconds are whole, averages are rounded down, and nothing is zero (S-44). Each time is rounded down before
 * it counts (S-45).
 */
export declare class Durations {
    #private;
    add(milliseconds: number): void;
    get numbers(): DurationNumbers;
}
