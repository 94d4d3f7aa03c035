/** How far TaskRouter looks back: 30 days (L-14). */
export const KEPT_MS = 30 * 86_400_000;

/** A limit for the sum of the items' sizes. The last item is kept in any case. */
export interface SizeLimit<Item> {
  readonly bytes: number;
  sizeOf(item: Item): number;
}

/** Items of the last 30 days up to a limit, oldest first. */
export class Recent<Item extends { readonly time: number }> {
  readonly #limit: number;
  readonly #sizes: SizeLimit<Item> | undefined;
  #items: Item[] = [];
  /** The sum of the sizes of the items that are kept. */
  #bytes = 0;
  /** The index of the oldest item that is kept. Removed items leave the array later, many at a time. */
  #start = 0;

  /**
   * @param limit the maximum number of items
   * @param sizes default: no limit
   */
  constructor(limit: number, sizes?: SizeLimit<Item>) {
    this.#limit = limit;
    this.#sizes = sizes;
  }

  /** The oldest item, as of the last addition. */
  get oldest(): Item | undefined {
    return this.#items[this.#start];
  }

  add(item: Item): void {
    this.#items.push(item);
    this.#bytes += this.#sizes?.sizeOf(item) ?? 0;
    while (this.#isOver()) this.#removeOldest();
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

  #isOver(): boolean {
    const count = this.#items.length - this.#start;
    return count > this.#limit || (count > 1 && this.#bytes > (this.#sizes?.bytes ?? 0));
  }

  #removeOldest(): void {
    const { oldest } = this;
    if (oldest) this.#bytes -= this.#sizes?.sizeOf(oldest) ?? 0;
    this.#start += 1;
  }

  #removeOld(now: number): void {
    while (this.oldest && this.oldest.time < now - KEPT_MS) this.#removeOldest();
    if (this.#start > 1_000 && this.#start > this.#items.length / 2) {
      this.#items = this.#items.slice(this.#start);
      this.#start = 0;
    }
  }
}
