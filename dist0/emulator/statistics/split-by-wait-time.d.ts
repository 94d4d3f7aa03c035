/** Wait times of tasks, in milliseconds. */
export interface Waits {
    readonly accepted: readonly number[];
    readonly canceled: readonly number[];
}
interface Side {
    tasks_canceled: number;
    reservations_accepted: number;
}
/**
 * How many tasks were canceled and reservations accepted above and below each threshold (S-46). A wait of exactly a
 * threshold is below it (S-47).
 *
 * @param thresholds in seconds
 */
export declare function splitByWaitTime(waits: Waits, thresholds: readonly number[]): Record<string, {
    above: Side;
    below: Side;
}>;
export {};
