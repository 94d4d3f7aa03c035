import { invariant } from "../../language/index.js";
import type { Position } from "../values/collection.js";
import { lowerBound } from "../values/lower-bound.js";
import { compareKeys, type SortKey, tokensOf } from "./page-tokens.js";

/** Objects in the order of a list. A `Collection` is one. */
export interface Sequence<T> {
  items: readonly T[];
  positionOf(sid: string): Position | undefined;
  /** Called for each object for which a page token was issued. */
  issued?(item: T): void;
}

/** An order of a list other than that of creation. */
export interface Ordering<T> {
  /** Identifies the order, such as `DateUpdated:asc`. */
  name: string;
  /** Smaller keys come first; equal ones stay in the order of creation. */
  keyOf(item: T): readonly number[];
}

const CREATION: Ordering<unknown> = { name: "", keyOf: () => [] };

/**
 * Sorts objects and finds the position of a page token. A token denotes a position: its object may have moved since, or
 * been deleted.
 *
 * @param owner the object whose list it is
 * @param created the objects in the order of their creation
 * @param numberOf returns a number that increases with each created object
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

/** A list whose objects neither move nor disappear during paging. */
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
  return lowerBound(items.length, (at) => {
    const item = items[at];
    invariant(item !== undefined, "an index below the length has an item");
    return compareKeys(keyOf(item), key) < 0;
  });
}
