/** A source of numbers from 0 up to, not including, 1, that can be continued. */
export interface Random {
  next(): number;
  /** What to begin with in order to go on from here. */
  readonly state: number;
}

/**
 * mulberry32: small, and the same numbers for the same seed everywhere.
 *
 * @param seed an integer; what is above 32 bits does not count
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return {
    get state() {
      return state;
    },
    next() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    },
  };
}
