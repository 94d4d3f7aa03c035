/**
 * One that works on the floor. A step is a short conversation; Lost and TurnedAway end it, and all that is wrong is told to
 * the findings.
 *
 * @typedef {object} Client
 * @property {() => Promise<void>} [begin] before the first step, until it succeeds
 * @property {() => Promise<void>} step
 */
/**
 * @typedef {object} Context
 * @property {string} name of its own
 * @property {import("../api.mjs").Api} api
 * @property {import("../floor.mjs").Floor} floor
 * @property {import("../random.mjs").Random} random
 * @property {import("../ledger.mjs").Ledger} ledger
 * @property {import("../findings.mjs").Findings} findings
 * @property {() => string} origin
 * @property {Set<string>} staff SIDs of workers that stay
 */

/** Says it to the findings where something is not as it must be. @param {Context} context @param {boolean} isTrue @param {string} sentence */
export function expect({ findings, name }, isTrue, sentence) {
  if (!isTrue) findings.add(`${name}: ${sentence}`);
}
