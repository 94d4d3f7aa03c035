import type { Position } from "../values/collection.js";
import { compareKeys, type SortKey, tokensOf } from "./page-tokens.js";

/** Objects in the order of a list. A `Collection` is one. */
export interface Sequence<T> {
  items: readonly T[];
  positionOf(sid: string): Position | undefined;
  /** Told of each object that a page token was made of. */
  issued?(item: T): void;
}

/** An order of a list other than that of creation. */
export interface Ordering<T> {
  /** Tells orders apart, such as `DateUpdated:asc`. */
  name: string;
  /** What is smaller comes first; equal ones stay in the order of creation. */
  keyOf(item: T): readonly number[];
}

const CREATION: Ordering<unknown> = { name: "", keyOf: () => [] };

/**
 * Puts objects in order, and finds the place of a page token in it. A token stands for a place: the object that it was
 * made of may have moved since, or be gone.
 *
 * @param owner the object whose list it is
 * @param created the objects in the order of their creation
 * @param numberOf grows with each object that is made
 */
export function createSequence<T extends { readonly sid: string }>(
  owner: object,
  created: readonly T[],
  numberOf: (item: T) => number,
  ordering: Ordering<T> = CREATION,
): Sequence<T> {
  const keyOf = (item: T): SortKey => [...ordering.keyOf(item), numberOf(item)];
  const items = ordering === CREATION ? created : sortByKey(created, keyOf);
  const tokens = tokensOf(owner);
  return {
    items,
    issued: (item) => tokens.remember(ordering.name, item.sid, keyOf(item)),
    positionOf(sid) {
      const key = tokens.get(ordering.name, sid);
      const before = key ? countBelow(items, key, keyOf) : items.findIndex((item) => item.sid === sid);
      return before === -1 ? undefined : { before, after: items[before]?.sid === sid ? before + 1 : before };
    },
  };
}

/** The number of a record of the router. */
export const byOrder = ({ order }: { readonly order: number }): number => order;

/** A list that neither moves nor loses anything while it is paged through. */
export function inOrder<T extends { readonly sid: string }>(items: readonly T[]): Sequence<T> {
  return {
    items,
    positionOf(sid) {
      const at = items.findIndex((item) => item.sid === sid);
      return at === -1 ? undefined : { before: at, after: at + 1 };
    },
  };
}

function sortByKey<T>(items: readonly T[], keyOf: (item: T) => SortKey): T[] {
  const rows = items.map((item) => ({ item, key: keyOf(item) }));
  return rows.sort((a, b) => compareKeys(a.key, b.key)).map(({ item }) => item);
}

function countBelow<T>(items: readonly T[], key: SortKey, keyOf: (item: T) => SortKey): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keyOf(items[middle] as T), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
