/** Where a list of items is divided in two. Below some hundreds moving them costs less than finding the place. */
const LONGEST = 256;

/**
 * Items in the order of a comparison that tells any two apart. Two levels of arrays: up to some 100,000 items adding
 * and taking away cost well under a microsecond. What an item is ordered by must not change while it is in.
 */
export class SortedList<Item> {
  readonly #compare: (a: Item, b: Item) => number;
  /** None is empty, but the only one of an empty list. */
  readonly #chunks: Item[][] = [[]];
  #size = 0;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  get first(): Item | undefined {
    return this.#chunks[0]?.[0];
  }

  add(item: Item): void {
    this.#size += 1;
    if (this.#size === 1) {
      (this.#chunks[0] as Item[]).push(item);
      return;
    }
    // what comes last in time mostly comes last in order
    const index = Math.min(this.#chunkOf(item), this.#chunks.length - 1);
    const chunk = this.#chunks[index] as Item[];
    const at = this.#placeIn(chunk, item);
    if (at === chunk.length) chunk.push(item);
    else chunk.splice(at, 0, item);
    if (chunk.length > LONGEST) this.#chunks.splice(index + 1, 0, chunk.splice(LONGEST / 2));
  }

  /** True if it was in. */
  delete(item: Item): boolean {
    if (this.#size === 0) return false;
    const index = this.#chunkOf(item);
    const chunk = this.#chunks[index];
    if (chunk === undefined) return false;
    const at = this.#placeIn(chunk, item);
    if (chunk[at] !== item) return false;
    if (at === 0) chunk.shift();
    else chunk.splice(at, 1);
    if (chunk.length === 0 && this.#chunks.length > 1) this.#chunks.splice(index, 1);
    this.#size -= 1;
    return true;
  }

  /** The first item that passes, in order. */
  find(test: (item: Item) => boolean): Item | undefined {
    for (const chunk of this.#chunks) for (const item of chunk) if (test(item)) return item;
    return undefined;
  }

  *[Symbol.iterator](): Iterator<Item> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  /** The first list whose last item is not before this one; behind the last list if there is none. */
  #chunkOf(item: Item): number {
    const compare = this.#compare;
    let low = 0;
    let high = this.#chunks.length;
    // most items are added at the very end
    if (compare(lastOf(this.#chunks[high - 1] as Item[]), item) < 0) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const chunk = this.#chunks[middle] as Item[];
      if (compare(lastOf(chunk), item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first place whose item is not before this one. */
  #placeIn(chunk: readonly Item[], item: Item): number {
    const compare = this.#compare;
    let low = 0;
    let high = chunk.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(chunk[middle] as Item, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lastOf<Item>(chunk: readonly Item[]): Item {
  return chunk[chunk.length - 1] as Item;
}
