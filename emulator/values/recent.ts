/** How far TaskRouter looks back: 30 days (L-14). */
export const KEPT_MS = 30 * 86_400_000;

/** What happened, in the order of its times. What is too old, or too much, is let go of. */
export class Recent<Item extends { readonly time: number }> {
  readonly #limit: number;
  #items: Item[] = [];
  /** Where the oldest one is that is kept: letting go of one at a time would move all others. */
  #start = 0;

  /** @param limit how many are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(item: Item): void {
    this.#items.push(item);
    this.#start = Math.max(this.#start, this.#items.length - this.#limit);
    this.#letGo(item.time);
  }

  /** What is there at that time. */
  list(now: number): readonly Item[] {
    this.#letGo(now);
    return this.#start === 0 ? this.#items : this.#items.slice(this.#start);
  }

  #letGo(now: number): void {
    for (let oldest = this.#items[this.#start]; oldest && oldest.time < now - KEPT_MS; ) {
      this.#start += 1;
      oldest = this.#items[this.#start];
    }
    if (this.#start > 1_000 && this.#start > this.#items.length / 2) {
      this.#items = this.#items.slice(this.#start);
      this.#start = 0;
    }
  }
}
