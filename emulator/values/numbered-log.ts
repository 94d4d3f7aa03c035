/** The limits of a log: how many items it keeps, and the sum of their sizes. */
export interface LogLimits {
  readonly count: number;
  readonly bytes: number;
}

/** Numbers items 1, 2, 3 … and keeps the newest within both limits; the last one is kept in any case. */
export class NumberedLog<Item> {
  readonly #limits: LogLimits;
  readonly #slots = new Map<number, { readonly item: Item; readonly bytes: number }>();
  #bytes = 0;
  #count = 0;

  constructor(limits: LogLimits) {
    this.#limits = limits;
  }

  /** The number that the next item gets. */
  get next(): number {
    return this.#count + 1;
  }

  add(item: Item, bytes: number): void {
    this.#count += 1;
    this.#bytes += bytes;
    this.#slots.set(this.#count, { item, bytes });
    while (this.#isOver() && this.#slots.size > 1) this.#removeOldest();
  }

  /** The items after that number, oldest first; default: all that are kept. */
  list(since = 0): Item[] {
    const items: Item[] = [];
    const oldest = this.#count - this.#slots.size + 1;
    for (let number = Math.max(oldest, since + 1); number <= this.#count; number += 1) {
      const slot = this.#slots.get(number);
      if (slot) items.push(slot.item);
    }
    return items;
  }

  clear(): void {
    this.#slots.clear();
    this.#bytes = 0;
    this.#count = 0;
  }

  #isOver(): boolean {
    return this.#slots.size > this.#limits.count || this.#bytes > this.#limits.bytes;
  }

  #removeOldest(): void {
    const number = this.#count - this.#slots.size + 1;
    this.#bytes -= this.#slots.get(number)?.bytes ?? 0;
    this.#slots.delete(number);
  }
}
