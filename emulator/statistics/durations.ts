/** How TaskRouter's answers sum times up, all in whole seconds. */
export interface DurationNumbers {
  avg: number;
  min: number;
  max: number;
  total: number;
}

/**
 * Sums times up. Seconds are whole (*documented*: integers), zeros where there is nothing (*observed*), averages rounded down
 * (*observed* in a sample of Twilio's OpenAPI file). That each time is rounded down before it counts is *assumed*.
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
