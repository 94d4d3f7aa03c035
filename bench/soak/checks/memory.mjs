/** The limit of resident memory: the journal, events and callbacks take some 300 MB of it. */
const MOST_BYTES = 900 * 2 ** 20;
/** The time after which all stored data has reached its limits; before, memory is expected to grow. */
const WARM_MS = 8 * 60_000;
const GROWTH = 1.25;
const FREE_BYTES = 64 * 2 ** 20;

/** @typedef {{ at: number, bytes: number }} Sample `at`: milliseconds since the start */

/**
 * Checks that memory stays below a limit, and does not grow after all stored data has reached its limits.
 *
 * @param {readonly Sample[]} samples
 * @returns {string[]} a sentence for each thing that is wrong
 */
export function checkMemory(samples) {
  const most = Math.max(0, ...samples.map(({ bytes }) => bytes));
  const wrong =
    most > MOST_BYTES ? [`the emulator used ${toMegabytes(most)}: more than ${toMegabytes(MOST_BYTES)}`] : [];
  const warm = samples.filter(({ at }) => at > WARM_MS);
  const third = Math.floor(warm.length / 3);
  if (third < 10) return wrong;
  const [early, late] = [medianOf(warm.slice(0, third)), medianOf(warm.slice(-third))];
  if (late > early * GROWTH + FREE_BYTES)
    wrong.push(`the emulator grew from ${toMegabytes(early)} to ${toMegabytes(late)}`);
  return wrong;
}

/** @param {readonly Sample[]} samples @returns {number} */
export function medianOf(samples) {
  const sorted = samples.map(({ bytes }) => bytes).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** @param {number} bytes @returns {string} */
export function toMegabytes(bytes) {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
