/**
 * How many come first of those that are below something; they stand before all others.
 *
 * @param count how many there are
 * @param isBelow of the one at an index
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
