/**
 * A client of the soak. A step is a short sequence of requests, which Lost and TurnedAway end. Problems are added to
 * the findings.
 *
 * @typedef {object} Client
 * @property {() => Promise<void>} [begin] before the first step, until it succeeds
 * @property {() => Promise<void>} step
 */
/**
 * @typedef {object} Context
 * @property {string} name of the client
 * @property {import("../api.mjs").Api} api
 * @property {import("../floor.mjs").Floor} floor
 * @property {import("../random.mjs").Random} random
 * @property {import("../ledger.mjs").Ledger} ledger
 * @property {import("../findings.mjs").Findings} findings
 * @property {() => string} origin
 * @property {Set<string>} staff SIDs of workers that stay
 */

/** Adds a finding if a condition does not hold. @param {Context} context @param {boolean} isTrue @param {string} sentence */
export function expect({ findings, name }, isTrue, sentence) {
  if (!isTrue) findings.add(`${name}: ${sentence}`);
}
