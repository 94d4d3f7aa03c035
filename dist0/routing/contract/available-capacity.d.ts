import type { WorkerChannel } from "./records.js";
/**
 * Returns the available capacity of a worker's channel in percent, rounded down: floor((1 − reservations ÷ capacity) × 100)
 * (E-46).
 *
 * It divides integers, because 1 − 9 ÷ 10 is less than a tenth in floating point and would be rounded down to 9.
 */
export declare function availableCapacityPercentage({ capacity, taken }: Pick<WorkerChannel, "capacity" | "taken">): number;
