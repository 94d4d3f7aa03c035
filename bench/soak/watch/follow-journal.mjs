/** @typedef {{ statuses: ReadonlyMap<string, number>, faults: ReadonlyMap<string, number> }} Traffic */
/** @typedef {{ poll: () => Promise<void>, restart: () => void, traffic: Traffic }} JournalFollower */

/**
 * Reads the emulator's journal as it grows, counts requests, and checks that requests fail only because of injected
 * faults.
 *
 * @param {{ api: import("../api.mjs").Api, findings: import("../findings.mjs").Findings }} world
 * @returns {JournalFollower}
 */
export function createJournalFollower({ api, findings }) {
  let since = 0;
  /** @type {Map<string, number>} */
  const statuses = new Map();
  /** @type {Map<string, number>} */
  const faults = new Map();
  const add = (/** @type {Map<string, number>} */ counts, /** @type {string} */ name) =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    async poll() {
      const { journal } = await api.own(`/emulator/journal?since=${since}`);
      for (const { number, method, path, status, fault } of journal) {
        if (number !== since + 1) findings.add(`the journal goes on with ${number} after ${since}`);
        since = number;
        add(statuses, String(status));
        if (fault !== undefined) add(faults, fault);
        if (status >= 500 && fault === undefined)
          findings.add(`${method} ${path} failed without a fault with ${status}`);
      }
    },
    restart() {
      since = 0;
    },
    traffic: { statuses, faults },
  };
}
