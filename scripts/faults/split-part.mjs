/**
 * Splits a part of the matrix among workers.
 *
 * @param {string} part such as `2/4`, the second of four parts
 * @param {number} workers at least 1
 * @returns {{ index: number, count: number }[]} the part of each worker, counted from 0
 */
export function splitPart(part, workers) {
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(part) ?? [];
  const [index, count] = [Number(first), Number(second)];
  if (!(index >= 1 && index <= count)) throw new Error("--part needs a part of the whole, such as --part 2/4");
  return Array.from({ length: workers }, (_, worker) => ({
    index: (index - 1) * workers + worker,
    count: count * workers,
  }));
}
