import { lowerBound } from "../values/lower-bound.js";

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
export function splitByWaitTime(
  waits: Waits,
  thresholds: readonly number[],
): Record<string, { above: Side; below: Side }> {
  const accepted = [...waits.accepted].sort(compare);
  const canceled = [...waits.canceled].sort(compare);
  const split: Record<string, { above: Side; below: Side }> = {};
  for (const threshold of thresholds) {
    const countBelow = (sorted: readonly number[]) =>
      lowerBound(sorted.length, (at) => (sorted[at] ?? 0) <= threshold * 1000);
    const below = { tasks_canceled: countBelow(canceled), reservations_accepted: countBelow(accepted) };
    const above = {
      tasks_canceled: canceled.length - below.tasks_canceled,
      reservations_accepted: accepted.length - below.reservations_accepted,
    };
    split[threshold] = { above, below };
  }
  return split;
}

function compare(a: number, b: number): number {
  return a - b;
}
