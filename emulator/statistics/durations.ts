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
export class Durations {
  #count = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;
  #total = 0;

  add(milliseconds: number): void {
    const seconds = Math.max(0, Math.floor(milliseconds / 1000));
    this.#count += 1;
    this.#min = Math.min(this.#min, seconds);
    this.#max = Math.max(this.#max, seconds);
    this.#total += seconds;
  }

  get numbers(): DurationNumbers {
    return this.#count === 0
      ? { avg: 0, min: 0, max: 0, total: 0 }
      : { avg: Math.floor(this.#total / this.#count), min: this.#min, max: this.#max, total: this.#total };
  }
}
