/**
 * Returns how many of the first items are below a limit, by binary search.
 *
 * @param count the number of items, sorted so that those below the limit come first
 * @param isBelow whether the item at an index is below the limit
 */
export declare function lowerBound(count: number, isBelow: (index: number) => boolean): number;
