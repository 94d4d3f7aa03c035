const MOST = 20;
const HISTORY = 40;
const REMEMBERED = 30_000;

/**
 * Collects problems, each with the recent history of its objects.
 *
 * @typedef {object} Findings
 * @property {(sentence: string) => void} add SIDs in the sentence are looked up in what was noted
 * @property {(line: string) => void} note something that happened, for the history of a later finding
 * @property {() => readonly string[]} list
 * @property {() => number} count all of them, also those that were not kept
 * @property {Promise<void>} enough resolves when there are so many that nothing more is to be learned
 */

/** @returns {Findings} */
export function createFindings() {
  /** @type {string[]} */
  const found = [];
  /** @type {string[]} */
  let notes = [];
  let count = 0;
  /** @type {() => void} */
  let stop = () => {};
  const enough = new Promise((/** @type {(value?: undefined) => void} */ resolve) => (stop = resolve));
  return {
    add(sentence) {
      count += 1;
      if (found.length < MOST) found.push([sentence, ...historyOf(sentence, notes)].join("\n    "));
      if (count >= MOST) stop();
    },
    note(line) {
      notes.push(line);
      if (notes.length >= 2 * REMEMBERED) notes = notes.slice(-REMEMBERED);
    },
    list: () => found,
    count: () => count,
    enough,
  };
}

/** @param {string} sentence @param {readonly string[]} notes @returns {readonly string[]} */
function historyOf(sentence, notes) {
  const sids = [...new Set(sentence.match(/\b[A-Z]{2}[0-9a-f]{32}\b/g))];
  return notes.filter((line) => sids.some((sid) => line.includes(sid))).slice(-HISTORY);
}
