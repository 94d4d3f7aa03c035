/** Compares two lists of numbers of the same length, the first number first. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((number, at) => number - (b[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
