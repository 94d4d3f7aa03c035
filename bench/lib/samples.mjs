import { formatNumber } from "./report.mjs";

/** @typedef {{ min: number, median: number, max: number }} Summary */

/**
 * @param {readonly number[]} samples at least one
 * @returns {Summary}
 */
export function summarize(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = 0, high = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { min: sorted[0] ?? 0, median: (low + high) / 2, max: sorted.at(-1) ?? 0 };
}

/** Formats the cells `min`, `median` and `max` of a table. @param {Summary} summary @returns {[string, string, string]} */
export function toCells({ min, median, max }) {
  return [formatNumber(min), formatNumber(median), formatNumber(max)];
}

/**
 * Samples all works in turn, round after round, so that all run under the same load. Two works are compared by the
 * median of their ratios within a round.
 *
 * @template {string} Name
 * @param {Readonly<Record<Name, () => number | Promise<number>>>} works each measures once
 * @param {number} rounds
 * @returns {Promise<Record<Name, number[]>>} samples by name, in order of the rounds
 */
export async function alternate(works, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(works));
  const samples = Object.fromEntries(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round < rounds; round += 1) {
    // the second one benefits from warm caches, so the order alternates as well
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const name of order) samples[name]?.push(await works[name]());
  }
  return /** @type {Record<Name, number[]>} */ (samples);
}

/** Returns the ratios of two works, one per round. @param {readonly number[]} left @param {readonly number[]} right @returns {number[]} */
export function toRatios(left, right) {
  return left.map((value, round) => value / Number(right[round]));
}
