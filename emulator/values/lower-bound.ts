/**
 * Returns how many of the first items are below a limit, by binary search.
 *
 * @param count the number of items, sorted so that those below the limit come first
 * @param isBelow whether the item at an index is below the limit
 */
export function lowerBound(count: number, isBelow: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
