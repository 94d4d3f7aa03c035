/** How far TaskRouter looks back: 30 days (L-14). */
export const KEPT_MS = 30 * 86_400_000;

/** Items of the last 30 days up to a limit, oldest first. */
export class Recent<Item extends { readonly time: number }> {
  readonly #limit: number;
  #items: Item[] = [];
  /** The index of the oldest item that is kept. Removed items leave the array later, many at a time. */
  #start = 0;

  /** @param limit the maximum number of items */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(item: Item): void {
    this.#items.push(item);
    this.#start = Math.max(this.#start, this.#items.length - this.#limit);
    this.#removeOld(item.time);
  }

  /** The items, as of the last addition. */
  all(): readonly Item[] {
    return this.#start === 0 ? this.#items : this.#items.slice(this.#start);
  }

  /** The items that are kept at that time. */
  list(now: number): readonly Item[] {
    this.#removeOld(now);
    return this.all();
  }

  #removeOld(now: number): void {
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
