/**
 * Records the creates of tasks: each has a number, which is in the task's attributes.
 *
 * @typedef {"under way" | "acknowledged" | "unknown" | "refused"} Outcome
 * @typedef {{ outcome: Outcome, sid: string | undefined }} Entry
 */
/**
 * @typedef {object} Ledger
 * @property {() => number} begin returns a number for a create that is about to be sent
 * @property {(number: number, outcome: Outcome, sid?: string) => void} note
 * @property {(number: number) => Entry | undefined} get
 * @property {() => IterableIterator<[number, Entry]>} entries
 * @property {(number: number) => void} close forgets a create whose task has ended and was checked
 * @property {() => Readonly<Record<Outcome, number>>} totals of all that there ever were
 * @property {(random: import("./random.mjs").Random) => string | undefined} pickTask one of the latest
 */

const LATEST = 200;

/** @returns {Ledger} */
export function createLedger() {
  /** @type {Map<number, Entry>} */
  const entries = new Map();
  const totals = { "under way": 0, acknowledged: 0, unknown: 0, refused: 0 };
  /** @type {string[]} */
  let latest = [];
  let last = 0;
  return {
    begin() {
      last += 1;
      entries.set(last, { outcome: "under way", sid: undefined });
      totals["under way"] += 1;
      return last;
    },
    note(number, outcome, sid) {
      totals["under way"] -= 1;
      totals[outcome] += 1;
      entries.set(number, { outcome, sid });
      if (sid !== undefined) latest = [...latest.slice(1 - LATEST), sid];
    },
    get: (number) => entries.get(number),
    entries: () => entries.entries(),
    close: (number) => void entries.delete(number),
    totals: () => totals,
    pickTask: (random) => (latest.length === 0 ? undefined : random.pick(latest)),
  };
}
