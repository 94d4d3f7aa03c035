/** An item of one list and its partner in another, by index. */
export type Pair = readonly [number, number];
/**
 * Pairs as many equal items as keep their order: first those at both ends, then the longest common subsequence. Equal items
 * in another order are paired last. No item is paired twice.
 */
export declare function alignEqual(before: readonly string[], after: readonly string[]): Pair[];
/** Pairs items that have the same key and no partner yet, in order of appearance. */
export declare function pairByKey(before: readonly (string | undefined)[], after: readonly (string | undefined)[], taken: readonly Pair[]): Pair[];
/**
 * Pairs free items in the same gap, between the same neighbors, in order.
 *
 * @param before which items may be paired
 */
export declare function pairInPlace(before: readonly boolean[], after: readonly boolean[], pairs: readonly Pair[]): Pair[];
/** The item of a list at an index that a pair or {@link listFree} has. */
export declare function itemAt<Item>(list: ArrayLike<Item>, at: number): Item;
/** Indexes of a list that no pair has. */
export declare function listFree(list: readonly unknown[], pairs: readonly Pair[], side: 0 | 1): number[];
/** Pairs that must move: all but the longest run that has the same order before and after. */
export declare function listMoved(pairs: readonly Pair[]): Set<Pair>;
