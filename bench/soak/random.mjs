/**
 * A random source that repeats its values for the same seed.
 *
 * @typedef {object} Random
 * @property {() => number} next from 0 up to, but without, 1
 * @property {(probability: number) => boolean} chance
 * @property {(least: number, most: number) => number} integer both ends included
 * @property {<Item>(items: readonly Item[]) => Item} pick
 * @property {<Item>(choices: readonly (readonly [weight: number, item: Item])[]) => Item} weigh
 */

/** @param {number} seed @param {string} [name] whose chance it is: each name has its own @returns {Random} */
export function createRandom(seed, name = "") {
  let state = [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed) >>> 0;
  // mulberry32: 32 bits of state are enough for this purpose
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => at(items, integer(0, items.length - 1)),
    weigh(choices) {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, item] of choices) {
        left -= weight;
        if (left < 0) return item;
      }
      return at(choices, choices.length - 1)[1];
    },
  };
}

/** @template Item @param {readonly Item[]} items @param {number} index @returns {Item} */
function at(items, index) {
  if (index < 0 || index >= items.length) throw new Error("there is nothing to choose from");
  return /** @type {Item} */ (items[index]);
}
